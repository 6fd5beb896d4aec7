import { createHash } from 'node:crypto';
import type { Store } from '../store.ts';
import { StripeRefusal } from './faults.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const inHand = new WeakMap<Store, Set<string>>();

/**
 * One effect for a key, as docs.stripe.com/api/idempotent_requests has it: the first answer again, whether it was good
 * or a decline; another request under the key is refused; so is a second while the first is in hand. What was refused
 * before anything was done leaves the key free.
 */
export async function once(
  store: Store,
  key: string | undefined,
  asked: readonly string[],
  answer: () => Promise<Answer>,
): Promise<Answer & { replayed: boolean }> {
  if (key === undefined) return { ...(await answer()), replayed: false };
  const request = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  const kept = store.answers[key];
  if (kept && kept.request !== request) {
    throw new StripeRefusal(400, {
      type: 'idempotency_error',
      code: 'idempotency_error',
      message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
    });
  }
  if (kept) return { ...kept, replayed: true };
  const busy = inHand.get(store) ?? new Set();
  inHand.set(store, busy);
  if (busy.has(key))
    throw new StripeRefusal(409, {
      type: 'invalid_request_error',
      code: 'idempotency_key_in_use',
      message: 'There is currently another in-progress request using this Idempotency Key.',
    });
  busy.add(key);
  try {
    const { status, body } = await answer();
    const first = { request, status, body: structuredClone(body) };
    if (status < 400 || status === 402) store.answers[key] = first;
    return { status, body, replayed: false };
  } finally {
    busy.delete(key);
  }
}
