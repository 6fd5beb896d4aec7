import type { Transaction } from '@kindred/database/transaction';
import { idOfGhost, type MatrixNames } from '../../homeserver/matrix-names.ts';

/** As many as a message from here may mention. Further ones are left out. */
const mostMentions = 50;

/** The people whom a message of Matrix mentions, by their linked account or by their ghost. */
export async function mentionedUsers(
  tx: Transaction,
  names: MatrixNames,
  matrixIds: readonly string[],
): Promise<string[]> {
  const mentioned = [...new Set(matrixIds)].slice(0, mostMentions);
  if (mentioned.length === 0) return [];
  const ghosts = mentioned.flatMap((matrixId) => idOfGhost(names, matrixId) ?? []);
  const people = await tx.query<{ userId: string }>(
    `SELECT user_id AS "userId" FROM person WHERE matrix_id = ANY ($1::text[]) OR user_id = ANY ($2::uuid[])`,
    [mentioned, ghosts],
  );
  return people.map(({ userId }) => userId);
}
