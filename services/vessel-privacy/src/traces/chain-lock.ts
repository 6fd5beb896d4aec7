import type { Transaction } from '@kindred/database/transaction';

/**
 * Holds people's chains to the end of the transaction, in one order for everybody: two replicas never add to one chain
 * at once, and nothing is added to a chain while its person is erased. It is no row, because a chain that is to begin
 * has none yet.
 */
export async function lockChains(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended('trace of ' || id, 0)) FROM (SELECT id FROM unnest($1::text[]) AS asked (id) ORDER BY id) AS ordered`,
    [[...new Set(userIds)]],
  );
}
