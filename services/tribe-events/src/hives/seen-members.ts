import { Raw, type FindOperator } from 'typeorm';

/** SQL: whether there is no block between the people of two expressions. */
export const noBlockBetween = (one: string, other: string): string =>
  `NOT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(${one}, ${other}) AND high_id = GREATEST(${one}, ${other}))`;

/** The people whom a viewer sees in a roster: a block hides two people from each other. */
export function isSeenBy(viewerId: string): FindOperator<string> {
  return Raw((userId) => noBlockBetween(userId, ':viewerId::uuid'), { viewerId });
}

/** The hives that a person is a member of. */
export function isHiveOf(memberId: string): FindOperator<string> {
  return Raw(
    (hiveId) => `${hiveId} IN (SELECT hive_id FROM hive_member WHERE user_id = :memberId AND status = 'ACTIVE')`,
    { memberId },
  );
}
