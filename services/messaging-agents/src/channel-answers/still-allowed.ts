import type { Transaction } from '@kindred/database/transaction';
import type { AgentDecision } from '../decisions/agent-decision.ts';

/**
 * Whether a decision to answer still holds: a model can take minutes, in which the agent can be removed or paused, the
 * channel archived or made confidential, and the message deleted.
 */
export async function isStillAllowed(tx: Transaction, decision: AgentDecision): Promise<boolean> {
  const found = await tx.query(
    `SELECT 1 FROM channel_message q JOIN channel c ON c.id = q.channel_id
     JOIN channel_member m ON m.channel_id = c.id AND m.agent_id = $2 AND m.left_at IS NULL
     JOIN agent a ON a.id = m.agent_id AND a.status = 'ACTIVE'
     WHERE q.id = $1 AND q.deleted_at IS NULL AND c.archived_at IS NULL AND NOT c.is_confidential`,
    [decision.messageId, decision.agentId],
  );
  return found.length > 0;
}
