import { StaleAggregate } from '@kindred/database/conflict';
import type { Claim, Outcome } from '@kindred/database/idempotency/keys';
import type { Transaction } from '@kindred/database/transaction';
import { nameOf } from './order.ts';

export type KnownKey = Outcome & { readonly hash: string };

/** Which of these keys were used before, by name, and what came out. */
export async function knownKeys(tx: Transaction, claims: readonly Claim[]): Promise<Map<string, KnownKey>> {
  const rows = await tx.query<KnownKey & { actorId: string; operation: string; key: string }>(
    `SELECT actor_id AS "actorId", operation, key, request_hash AS hash, state, result FROM idempotency_key
     WHERE (actor_id, operation, key) IN (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]))`,
    [claims.map(({ actorId }) => actorId), claims.map(({ operation }) => operation), claims.map(({ key }) => key)],
  );
  return new Map(rows.map((row) => [nameOf(row), row]));
}

/**
 * Keeps keys with their outcomes, in one statement and in one order, so that two posters with the same keys wait for one another
 * and never each for the other. A key that somebody else took meanwhile makes the whole set run again, which then finds it.
 */
export async function keepKeys(tx: Transaction, kept: readonly { readonly claim: Claim; readonly outcome: Exclude<Outcome, { state: 'STARTED' }> }[]): Promise<void> {
  if (kept.length === 0) return;
  const taken = await tx.query(
    `INSERT INTO idempotency_key (actor_id, operation, key, request_hash, state, result, created_at)
     SELECT actor_id, operation, key, hash, state, result::jsonb, $7 FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) AS one (actor_id, operation, key, hash, state, result)
     ORDER BY actor_id, operation, key ON CONFLICT DO NOTHING RETURNING 1`,
    [
      kept.map(({ claim }) => claim.actorId), kept.map(({ claim }) => claim.operation), kept.map(({ claim }) => claim.key), kept.map(({ claim }) => claim.hash),
      kept.map(({ outcome }) => outcome.state), kept.map(({ outcome }) => JSON.stringify(outcome.result)), tx.now,
    ],
  );
  if (taken.length < kept.length) throw new StaleAggregate();
}
