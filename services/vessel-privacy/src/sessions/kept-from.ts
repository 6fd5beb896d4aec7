import type { ReadTransaction } from '@kindred/database/read-transaction';

/** Whether there is a block between whoever acts and another, in either direction. Nothing says in which. */
export async function isKeptFrom(tx: ReadTransaction, otherId: string): Promise<boolean> {
  const [row] = await tx.query<{ kept: boolean }>('SELECT is_kept_from($1) AS kept', [otherId]);
  return row?.kept ?? false;
}
