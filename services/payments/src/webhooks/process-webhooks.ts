import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { applyFact } from '../providers/apply-fact.ts';
import type { CallDependencies } from '../providers/call-dependencies.ts';
import type { KnownProviderEvent } from '../providers/provider-event.ts';
import { teller } from '../roles.ts';
import { KeptWebhook } from './kept-webhook.ts';
import { decodeRaw, rawPlace } from './raw-webhook.ts';

const batch = 100;
const longestRetryMs = 6 * 3_600_000;

/**
 * Does what follows from the webhooks that are due, in the order in which they happened as far as they came. Gives how
 * many it did.
 */
export async function processWebhooks(work: UnitOfWork, dependencies: CallDependencies): Promise<number> {
  const due = await work.read(teller, (tx) =>
    tx.query<{ id: string }>(
      `SELECT id FROM provider_event WHERE state IN ('RECEIVED', 'UNMATCHED', 'FAILED') AND next_at <= $1 AND provider = ANY ($2) ORDER BY happened_at, id LIMIT ${batch}`,
      [work.now, dependencies.providers.names],
    ),
  );
  for (const { id } of due) await processOne(work, dependencies, id);
  return due.length;
}

/** The event and what follows from it are one transaction under the row's lock, so that two workers do it once. */
async function processOne(work: UnitOfWork, dependencies: CallDependencies, id: string): Promise<void> {
  try {
    const event = await read(work, dependencies, id);
    await work.run(teller, async (tx) => {
      const kept = await tx.lock(KeptWebhook, id);
      if (kept.state === 'PROCESSED' || kept.state === 'UNKNOWN') return;
      if (event && (await applyFact(tx, dependencies, event)))
        Object.assign(kept, { state: 'PROCESSED', processedAt: tx.now, nextAt: null } satisfies Partial<KeptWebhook>);
      else tryLater(kept, event ? 'UNMATCHED' : 'UNKNOWN', tx.now);
    });
  } catch (error) {
    dependencies.logger.error(
      { webhookId: id, code: error instanceof Error ? error.name : 'unknown' },
      'A webhook could not be processed; it is tried again',
    );
    await work.run(teller, async (tx) => {
      const kept = await tx.lock(KeptWebhook, id);
      if (kept.state !== 'PROCESSED') tryLater(kept, 'FAILED', tx.now);
    });
  }
}

/**
 * Its signature is checked again, against the time at which it came. Null where we no longer, or not yet, have a word
 * for it.
 */
async function read(
  work: UnitOfWork,
  { providers, sealer }: CallDependencies,
  id: string,
): Promise<KnownProviderEvent | null> {
  const { kept, text } = await work.read(teller, async (tx) => {
    const kept = await tx.get(KeptWebhook, id);
    return { kept, text: await sealer.open(tx, rawPlace(id), kept.raw) };
  });
  const event = await providers.of(kept.provider).parseWebhook(decodeRaw(text), kept.receivedAt);
  return event.type === 'unknown' ? null : event;
}

function tryLater(kept: KeptWebhook, state: 'UNMATCHED' | 'FAILED' | 'UNKNOWN', now: Date): void {
  kept.state = state;
  kept.attempts += 1;
  kept.nextAt =
    state === 'UNKNOWN' ? null : new Date(now.getTime() + Math.min(5_000 * 2 ** kept.attempts, longestRetryMs));
}

export const processWebhooksJob: Job<Dependencies> = {
  name: 'process-webhooks',
  everyMs: 1_000,
  run: ({ work, dependencies }) => processWebhooks(work, dependencies),
};
