import { setTimeout as delay } from 'node:timers/promises';
import type { Actor } from '../actor.ts';
import type { Transaction } from '../transaction.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import {
  answerOf,
  claimOf,
  keepOutcome,
  takeKey,
  type Claim,
  type KeyedRequest,
  type Outcome,
  type Plain,
} from './keys.ts';
import { IdempotencyInProgress, refusalToKeep } from './refusals.ts';

const patience = { waitMs: 5_000, pollMs: 100 };

/**
 * Does something once, however often it is asked for under the same key: the key's row and the change are committed
 * together. The same request again is answered as the first was, a refusal too; a fault, and a refusal that is about
 * the moment (a session that ended, a limit, an absence), leaves nothing behind. While the first is in flight the
 * second waits, 5 s at most.
 *
 * For a change that is one transaction. One that has several takes the key in its first with `takeKey`, as STARTED for
 * all to see, and keeps the outcome in its last with `keepOutcome`.
 * @throws {InvalidIdempotencyKey} @throws {IdempotencyKeyReused} @throws {IdempotencyInProgress}
 */
export async function idempotent<Result extends Plain>(
  work: UnitOfWork,
  actor: Actor,
  request: KeyedRequest,
  change: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const claim = claimOf(actor, request);
  for (const deadline = performance.now() + patience.waitMs; ;) {
    const answer = answerOf(await once(work, actor, claim, change));
    if (answer) return answer.result as Result;
    if (performance.now() >= deadline) throw new IdempotencyInProgress();
    await delay(patience.pollMs);
  }
}

async function once(
  work: UnitOfWork,
  actor: Actor,
  claim: Claim,
  change: (tx: Transaction) => Promise<Plain>,
): Promise<Outcome> {
  try {
    return await work.run(actor, async (tx) => {
      const before = await takeKey(tx, claim);
      if (before) return before;
      const done = { state: 'DONE', result: await change(tx) } as const;
      await keepOutcome(tx, claim, done);
      return done;
    });
  } catch (error) {
    return keepRefusal(work, actor, claim, error);
  }
}

/**
 * Keeps the refusal under the key in a new transaction, because the change was rolled back and its key with it. If the
 * same request has meanwhile been answered otherwise, returns that outcome for both.
 */
async function keepRefusal(work: UnitOfWork, actor: Actor, claim: Claim, error: unknown): Promise<Outcome> {
  const result = refusalToKeep(error);
  if (!result) throw error;
  const other = await work.run(actor, async (tx) => {
    const before = await takeKey(tx, claim);
    if (!before) await keepOutcome(tx, claim, { state: 'REFUSED', result });
    return before;
  });
  if (!other) throw error;
  return other;
}
