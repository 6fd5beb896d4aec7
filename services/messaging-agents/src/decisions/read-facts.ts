import type { Transaction } from '@kindred/database/transaction';
import type { AgentStatus } from '../agents/agent-lifecycle.ts';
import type { AnswerFacts, AskedBy } from './decide-answer.ts';
import { isOver } from './is-over.ts';
import { localMinuteOf } from './quiet-hours.ts';

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

export interface ConsideredAgent {
  readonly agentId: string;
  readonly facts: AnswerFacts;
}

interface FactRow {
  readonly agentId: string;
  readonly externalId: string;
  readonly status: AgentStatus;
  readonly timeZone: string;
  readonly isAdded: boolean;
  readonly isConfidential: boolean;
  readonly isArchived: boolean;
  readonly isRepliedTo: boolean;
  readonly answersInHour: number;
  readonly messagesInHour: number;
  readonly agentMessagesInHour: number;
}

/**
 * Answers that are decided on and not given count as given, also in the share of the channel. A mention finds an agent
 * of another microDAO only if it was added: else it would tell that there is one.
 */
const factsOf = `
  WITH considered AS (
    SELECT agent_id AS id, true AS is_added FROM channel_member
    WHERE channel_id = $1 AND agent_id IS NOT NULL AND left_at IS NULL
    UNION ALL
    SELECT a.id, false FROM agent a JOIN channel c ON c.id = $1
    WHERE a.external_id = ANY ($2) AND (a.micro_dao_id IS NULL OR a.micro_dao_id = c.micro_dao_id)
      AND NOT EXISTS (SELECT FROM channel_member m WHERE m.channel_id = $1 AND m.agent_id = a.id AND m.left_at IS NULL)
  ), asked AS (
    SELECT a.id, a.external_id, a.status, a.time_zone, o.is_added,
      EXISTS (SELECT FROM channel_message r WHERE r.id = $4 AND r.sender_agent_id = a.id) AS is_replied_to
    FROM considered o JOIN agent a ON a.id = o.id WHERE a.id IS DISTINCT FROM $5
  ), talk AS (
    SELECT count(*)::int AS messages, count(sender_agent_id)::int AS of_agents FROM channel_message
    WHERE channel_id = $1 AND sent_at > $3
  ), owed AS (
    SELECT count(*)::int AS answers FROM agent_decision WHERE channel_id = $1 AND outcome = 'WAITING'
  )
  SELECT a.id AS "agentId", a.external_id AS "externalId", a.status, a.time_zone AS "timeZone", a.is_added AS "isAdded",
    c.is_confidential AS "isConfidential", ${isOver('c')} AS "isArchived", a.is_replied_to AS "isRepliedTo",
    (SELECT count(*)::int FROM channel_message b WHERE b.sender_agent_id = a.id AND b.sent_at > $3)
      + (SELECT count(*)::int FROM agent_decision d WHERE d.agent_id = a.id AND d.outcome = 'WAITING') AS "answersInHour",
    (SELECT messages FROM talk) + (SELECT answers FROM owed) AS "messagesInHour",
    (SELECT of_agents FROM talk) + (SELECT answers FROM owed) AS "agentMessagesInHour"
  FROM asked a JOIN channel c ON c.id = $1
  WHERE a.is_replied_to OR c.is_direct OR a.external_id = ANY ($2)
  ORDER BY a.id`;

export const hourMs = 3_600_000;

/**
 * What is known of each agent that a message asks, in one statement. An agent is none for its own message. Nothing is
 * counted for a message that asks none.
 */
export async function readFacts(
  tx: Transaction,
  { id, channelId, replyToId, senderAgentId }: ConsideredMessage,
  mentioned: readonly string[],
): Promise<ConsideredAgent[]> {
  if (id === replyToId) throw new Error('A message is no reply to itself.');
  const anHourAgo = new Date(tx.now.getTime() - hourMs);
  const rows = await tx.query<FactRow>(factsOf, [channelId, mentioned, anHourAgo, replyToId, senderAgentId]);
  return rows.map((row) => ({
    agentId: row.agentId,
    facts: {
      agentStatus: row.status,
      isAdded: row.isAdded,
      isChannelConfidential: row.isConfidential,
      isChannelArchived: row.isArchived,
      sender: senderAgentId === null ? 'HUMAN' : 'AGENT',
      isMessageDeleted: false,
      hasSenderLeft: false,
      asked: askedBy(row, mentioned),
      localMinute: localMinuteOf(tx.now, row.timeZone),
      answersInHour: row.answersInHour,
      messagesInHour: row.messagesInHour,
      agentMessagesInHour: row.agentMessagesInHour,
    },
  }));
}

function askedBy({ externalId, isRepliedTo }: FactRow, mentioned: readonly string[]): AskedBy {
  if (mentioned.includes(externalId)) return 'MENTION';
  return isRepliedTo ? 'REPLY' : 'DIRECT';
}
