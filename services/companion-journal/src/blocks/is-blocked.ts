import type { ReadTransaction } from '@kindred/database/read-transaction';

/**
 * Whether there is a block in either direction between the person who asks and another. The ordinary role sees no
 * blocks: a function tells a person of their own alone.
 */
export async function isBlocked(tx: ReadTransaction, otherId: string): Promise<boolean> {
  const [found] = await tx.query<{ isKept: boolean }>('SELECT is_kept_from($1) AS "isKept"', [otherId]);
  return found?.isKept ?? false;
}
