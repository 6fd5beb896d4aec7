import type { ReadTransaction } from '@kindred/database/read-transaction';

/**
 * Whether there is a block in either direction between the actor and another person. The ordinary role cannot read
 * blocks. An SQL function answers instead, and only about the actor.
 */
export async function isBlocked(tx: ReadTransaction, otherId: string): Promise<boolean> {
  const [found] = await tx.query<{ isBlocked: boolean }>('SELECT has_block_with($1) AS "isBlocked"', [otherId]);
  return found?.isBlocked ?? false;
}
