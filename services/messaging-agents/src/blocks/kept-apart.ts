import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Raw, type FindOperator } from 'typeorm';

/** SQL: whether there is no block between the people of two expressions. One that is NULL is blocked from none. */
export const noBlockBetween = (one: string, other: string): string =>
  `NOT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(${one}, ${other}) AND high_id = GREATEST(${one}, ${other}))`;

/** The people whom a viewer sees in a list: a block hides two people from each other. */
export function isSeenBy(viewerId: string): FindOperator<string> {
  return Raw((userId) => noBlockBetween(userId, ':viewerId::uuid'), { viewerId });
}

/** Whether there is a block between two people, in either direction. */
export async function isBlocked(tx: ReadTransaction, oneId: string, otherId: string): Promise<boolean> {
  const [row] = await tx.query<{ apart: boolean }>(`SELECT NOT (${noBlockBetween('$1::uuid', '$2::uuid')}) AS apart`, [
    oneId,
    otherId,
  ]);
  return row?.apart ?? false;
}
