import type { Transaction } from '@kindred/database/transaction';
import type { AgentStatus } from '../agents/agent-lifecycle.ts';
import type { AnswerFacts, AskedBy } from './decide-answer.ts';
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
  readonly isDirect: boolean;
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
  ), talk AS (
    SELECT count(*)::int AS messages, count(sender_agent_id)::int AS of_agents FROM channel_message
    WHERE channel_id = $1 AND sent_at > $3 AND EXISTS (SELECT FROM considered)
  ), owed AS (
    SELECT count(*)::int AS answers FROM agent_decision
    WHERE channel_id = $1 AND outcome = 'WAITING' AND EXISTS (SELECT FROM considered)
  )
  SELECT a.id AS "agentId", a.external_id AS "externalId", a.status, a.time_zone AS "timeZone", o.is_added AS "isAdded",
    c.is_confidential AS "isConfidential", c.archived_at IS NOT NULL AS "isArchived", c.is_direct AS "isDirect",
    EXISTS (SELECT FROM channel_message r WHERE r.id = $4 AND r.sender_agent_id = a.id) AS "isRepliedTo",
    (SELECT count(*)::int FROM agent_decision d
      WHERE d.agent_id = a.id AND d.outcome IN ('WAITING', 'ANSWERED') AND d.decided_at > $3) AS "answersInHour",
    talk.messages + owed.answers AS "messagesInHour", talk.of_agents + owed.answers AS "agentMessagesInHour"
  FROM considered o JOIN agent a ON a.id = o.id JOIN channel c ON c.id = $1 CROSS JOIN talk CROSS JOIN owed
  WHERE a.id IS DISTINCT FROM $5
  ORDER BY a.id`;

const hourMs = 3_600_000;

/** What is known of each agent that a message may concern, in one statement. An agent is none for its own message. */
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
      asked: askedOf(row, mentioned),
      localMinute: localMinuteOf(tx.now, row.timeZone),
      answersInHour: row.answersInHour,
      messagesInHour: row.messagesInHour,
      agentMessagesInHour: row.agentMessagesInHour,
    },
  }));
}

function askedOf({ externalId, isRepliedTo, isDirect }: FactRow, mentioned: readonly string[]): AskedBy | null {
  if (mentioned.includes(externalId)) return 'MENTION';
  if (isRepliedTo) return 'REPLY';
  return isDirect ? 'DIRECT' : null;
}
