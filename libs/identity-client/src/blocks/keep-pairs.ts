import type { Transaction } from '@kindred/database/transaction';
import type { BlockedPair } from '../ask-blocked-pairs.ts';

/** Keeps what identity answered of these ties; those that it left out are no more. */
export async function keepPairs(
  tx: Transaction,
  tieIds: readonly string[],
  pairs: readonly BlockedPair[],
): Promise<void> {
  const blocked = pairs.filter((pair) => pair.blocked);
  await tx.query('DELETE FROM blocked_pair WHERE tie_id = ANY ($1::uuid[]) AND NOT tie_id = ANY ($2::uuid[])', [
    tieIds,
    blocked.map(({ tieId }) => tieId),
  ]);
  await tx.query(
    `INSERT INTO blocked_pair (tie_id, low_id, high_id)
     SELECT tie_id, LEAST(one_id, other_id), GREATEST(one_id, other_id) FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS pair (tie_id, one_id, other_id)
     ON CONFLICT (low_id, high_id) DO UPDATE SET tie_id = excluded.tie_id`,
    [blocked.map(({ tieId }) => tieId), blocked.map(({ oneId }) => oneId), blocked.map(({ otherId }) => otherId)],
  );
}
