import { newId } from '@kindred/contracts/uuid';
import type { KeyOwner } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from './call-dependencies.ts';
import { amountOf, encodeRequest, type CallRequest } from './call-request.ts';
import type { ProviderName } from './outcome.ts';

/** A provider call that is to be made. */
export interface Intent {
  /** The id of the transaction, method or refund that wants the call. */
  readonly id: string;
  readonly provider: ProviderName;
  readonly request: CallRequest;
  /** Counts the calls of this kind for one intent, from 1. A declined call is repeated under a new key. */
  readonly sequence?: number;
  /**
   * When the recovery makes the call; a minute from now by default. Handlers and jobs give a time, because they do not
   * make the call themselves.
   */
  readonly recoverFrom?: Date;
}

/** The key owner of requests and webhooks. They belong to no single person, and are kept for a limited time. */
export const tellerKeyOwner: KeyOwner = { kind: 'service', id: '00000000-0000-7000-8000-000000000003' };

/** The time that the caller has to make the call before the recovery does. */
const graceMs = 60_000;

export const requestPlace = (id: string) => ({ table: 'provider_call', column: 'request', rowId: id });

/** The idempotency key that the provider sees. It is the same for one intent for ever. */
export function keyOf({ id, request, sequence = 1 }: Intent): string {
  return `${request.kind.toLowerCase()}-${id}${sequence === 1 ? '' : `-${sequence}`}`;
}

/**
 * Records that a call is to be made, in the transaction of the change that wants it. After its commit the call is made
 * even if this process ends. Returns the id for `executeCall`. Throws what the provider's `accepts` throws.
 */
export async function recordIntent(
  tx: Transaction,
  { providers, sealer }: ProviderDependencies,
  intent: Intent,
): Promise<string> {
  const { request, recoverFrom = new Date(tx.now.getTime() + graceMs) } = intent;
  const provider = providers.of(intent.provider);
  const amount = amountOf(request);
  if (amount && (request.kind === 'CHARGE' || request.kind === 'PAYOUT'))
    provider.accepts(amount, request.kind === 'PAYOUT' ? 'payout' : 'charge');
  const id = newId();
  const sealed = await sealer.seal(tx, tellerKeyOwner, requestPlace(id), encodeRequest(request));
  await tx.query(
    `INSERT INTO provider_call (id, intent_kind, intent_id, provider, key, state, attempts, next_at, created_at, request, amount, currency)
     VALUES ($1, $2, $3, $4, $5, 'INTENDED', 0, $6, $7, $8, $9, $10)`,
    [
      id,
      request.kind,
      intent.id,
      intent.provider,
      keyOf(intent),
      recoverFrom,
      tx.now,
      sealed,
      amount?.minorUnits.toString() ?? null,
      amount?.currency ?? null,
    ],
  );
  return id;
}
