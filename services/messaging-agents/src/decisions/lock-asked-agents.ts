import type { Transaction } from '@kindred/database/transaction';
import type { AskedBy } from './decide-answer.ts';

/** A message that was just added. */
export interface ConsideredMessage {
  readonly id: string;
  readonly channelId: string;
  /** Exactly one of the three senders is not null. */
  readonly senderUserId: string | null;
  readonly senderAgentId: string | null;
  readonly senderGuestId: string | null;
  readonly replyToId: string | null;
  /** As it was sent, whole. */
  readonly text: string;
  /** The external ids of agents that it mentions beside its text, as clients of Matrix do. */
  readonly mentionedAgents?: readonly string[];
}

export interface AskedAgent {
  readonly agentId: string;
  readonly asked: AskedBy;
}

/**
 * Only agents of the channel are asked: a mention of another one leaves no row, so that a message cannot make rows of
 * agents that never see it. The locks are those of `lockAnswersOf`. An agent's message takes none, because no agent
 * answers it, and its sender is locked.
 */
const askedAgents = `
  WITH asked AS MATERIALIZED (
    SELECT a.id, CASE WHEN a.external_id = ANY ($2) THEN 'MENTION' WHEN r.id IS NULL THEN 'DIRECT' ELSE 'REPLY' END AS asked
    FROM channel_member m JOIN agent a ON a.id = m.agent_id JOIN channel c ON c.id = m.channel_id
    LEFT JOIN channel_message r ON r.id = $3 AND r.sender_agent_id = a.id
    WHERE m.channel_id = $1 AND m.left_at IS NULL AND a.id IS DISTINCT FROM $4::uuid
      AND (a.external_id = ANY ($2) OR r.id IS NOT NULL OR c.is_direct)
    ORDER BY a.id
  )
  SELECT id AS "agentId", asked,
    CASE WHEN $4::uuid IS NULL THEN pg_advisory_xact_lock(hashtextextended('answers of agent ' || id, 0)) END AS locked
  FROM asked`;

/**
 * Finds the agents that a message asks, by ascending id, and locks the hourly count of answers of each. An agent never
 * asks itself. This is one statement without any counting, because most messages ask no agent.
 */
export async function lockAskedAgents(
  tx: Transaction,
  { id, channelId, replyToId, senderAgentId }: ConsideredMessage,
  mentioned: readonly string[],
): Promise<AskedAgent[]> {
  if (id === replyToId) throw new Error('A message is no reply to itself.');
  const rows = await tx.query<AskedAgent>(askedAgents, [channelId, mentioned, replyToId, senderAgentId]);
  return rows.map(({ agentId, asked }) => ({ agentId, asked }));
}
