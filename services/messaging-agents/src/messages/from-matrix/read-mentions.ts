import type { Transaction } from '@kindred/database/transaction';
import { idOfGhost, type MatrixNames } from '../../homeserver/matrix-names.ts';

/** As many as a message from here may mention. Further ones are left out. */
const mostMentions = 50;

export interface Mentions {
  readonly mentionedUserIds: readonly string[];
  /** External ids. */
  readonly mentionedAgents: readonly string[];
}

/** Finds the people that a message of Matrix mentions, by linked account or ghost, and the agents, by ghost. */
export async function readMentions(
  tx: Transaction,
  names: MatrixNames,
  matrixIds: readonly string[],
): Promise<Mentions> {
  const mentioned = [...new Set(matrixIds)].slice(0, mostMentions);
  if (mentioned.length === 0) return { mentionedUserIds: [], mentionedAgents: [] };
  const ghosts = mentioned.flatMap((matrixId) => idOfGhost(names, matrixId) ?? []);
  const found = await tx.query<{ userId: string | null; agent: string | null }>(
    `SELECT user_id AS "userId", NULL AS agent FROM person WHERE matrix_id = ANY ($1::text[]) OR user_id = ANY ($2::uuid[])
     UNION ALL SELECT NULL, external_id FROM agent WHERE id = ANY ($2::uuid[])`,
    [mentioned, ghosts],
  );
  return {
    mentionedUserIds: found.flatMap(({ userId }) => userId ?? []),
    mentionedAgents: found.flatMap(({ agent }) => agent ?? []),
  };
}
