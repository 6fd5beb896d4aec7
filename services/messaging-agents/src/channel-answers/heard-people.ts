import type { Transaction } from '@kindred/database/transaction';
import type { AgentDecision } from '../decisions/agent-decision.ts';

/**
 * Keeps whose words an answer was made from: the asker's, and those of the people whose messages the model was given.
 * An answer can repeat any of them, so it is in no later prompt unless all of them consent then. A bridge guest cannot
 * consent: the row has no id.
 */
export async function keepHeard(
  tx: Transaction,
  { id, askerUserId }: AgentDecision,
  heard: readonly string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO agent_answer_source (decision_id, user_id) SELECT $1, heard FROM unnest($2::uuid[]) AS heard`,
    [id, [askerUserId, ...heard.filter((userId) => userId !== askerUserId)]],
  );
}
