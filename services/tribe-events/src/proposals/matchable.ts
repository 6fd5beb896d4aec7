import type { ReadTransaction } from '@kindred/database/read-transaction';

/** SQL: whether a person can be matched: they opted in, and are neither suspended nor leaving. */
export const isMatchable = (userId: string): string =>
  `EXISTS (SELECT FROM matchable_person known WHERE known.user_id = ${userId})`;

/** Those of some people who can be matched. */
export async function matchableOf(tx: ReadTransaction, userIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ userId: string }>(
    'SELECT user_id AS "userId" FROM matchable_person WHERE user_id = ANY ($1::uuid[])',
    [userIds],
  );
  return new Set(rows.map(({ userId }) => userId));
}
