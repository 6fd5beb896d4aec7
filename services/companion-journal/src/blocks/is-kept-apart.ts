import type { ReadTransaction } from '@kindred/database/read-transaction';

/** Whether there is a block between two people, in either direction. */
export async function isKeptApart(tx: ReadTransaction, oneId: string, otherId: string): Promise<boolean> {
  const found = await tx.query(
    'SELECT 1 FROM blocked_pair WHERE low_id = LEAST($1::uuid, $2::uuid) AND high_id = GREATEST($1::uuid, $2::uuid)',
    [oneId, otherId],
  );
  return found.length > 0;
}
