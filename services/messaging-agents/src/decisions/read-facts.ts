import type { Transaction } from '@kindred/database/transaction';
import type { AgentStatus } from '../agents/agent-lifecycle.ts';
import { isBannedFromChannel } from '../sanctions/kept-from.ts';
import type { AnswerFacts } from './decide-answer.ts';
import { isOver } from './is-over.ts';
import type { AskedAgent, ConsideredMessage } from './lock-asked-agents.ts';
import { localMinuteOf } from './quiet-hours.ts';

export interface ConsideredAgent {
  readonly agentId: string;
  readonly facts: AnswerFacts;
}

interface FactRow {
  readonly agentId: string;
  readonly status: AgentStatus;
  readonly timeZone: string;
  readonly isAdded: boolean;
  readonly isConfidential: boolean;
  readonly isArchived: boolean;
  readonly isOwnerBanned: boolean;
  readonly isSenderBanned: boolean;
  readonly answersInHour: number;
  readonly messagesInHour: number;
  readonly agentMessagesInHour: number;
}

/** Answers that are decided on and not given count as given, also in the share of the channel. */
const factsOf = `
  WITH talk AS (
    SELECT count(*)::int AS messages, count(sender_agent_id)::int AS of_agents FROM channel_message
    WHERE channel_id = $1 AND sent_at > $3
  ), owed AS (
    SELECT count(*)::int AS answers FROM agent_decision WHERE channel_id = $1 AND outcome = 'WAITING'
  )
  SELECT a.id AS "agentId", a.status, a.time_zone AS "timeZone", c.is_confidential AS "isConfidential",
    ${isOver('c')} AS "isArchived",
    ${isBannedFromChannel('a.owner_user_id', 'c')} AS "isOwnerBanned",
    ${isBannedFromChannel('$4::uuid', 'c')} AS "isSenderBanned",
    EXISTS (SELECT FROM channel_member m WHERE m.channel_id = c.id AND m.agent_id = a.id AND m.left_at IS NULL) AS "isAdded",
    (SELECT count(*)::int FROM channel_message b WHERE b.sender_agent_id = a.id AND b.sent_at > $3)
      + (SELECT count(*)::int FROM agent_decision d WHERE d.agent_id = a.id AND d.outcome = 'WAITING') AS "answersInHour",
    talk.messages + owed.answers AS "messagesInHour", talk.of_agents + owed.answers AS "agentMessagesInHour"
  FROM agent a JOIN channel c ON c.id = $1 CROSS JOIN talk CROSS JOIN owed
  WHERE a.id = ANY ($2) ORDER BY a.id`;

export const hourMs = 3_600_000;

/** What is known of each agent that a message asks, in the order of their ids. The caller has locked them. */
export async function readFacts(
  tx: Transaction,
  { channelId, senderUserId, senderAgentId }: ConsideredMessage,
  asked: readonly AskedAgent[],
): Promise<ConsideredAgent[]> {
  const askedBy = new Map(asked.map((agent) => [agent.agentId, agent.asked]));
  const anHourAgo = new Date(tx.now.getTime() - hourMs);
  const values = [channelId, [...askedBy.keys()], anHourAgo, senderUserId];
  const rows = await tx.query<FactRow>(factsOf, values);
  return rows.map((row) => ({
    agentId: row.agentId,
    facts: {
      agentStatus: row.status,
      isAdded: row.isAdded,
      isChannelConfidential: row.isConfidential,
      isChannelArchived: row.isArchived,
      sender: senderAgentId === null ? 'HUMAN' : 'AGENT',
      isMessageDeleted: false,
      isOwnerBanned: row.isOwnerBanned,
      isSenderBanned: row.isSenderBanned,
      hasSenderLeft: false,
      asked: askedBy.get(row.agentId) ?? null,
      localMinute: localMinuteOf(tx.now, row.timeZone),
      answersInHour: row.answersInHour,
      messagesInHour: row.messagesInHour,
      agentMessagesInHour: row.agentMessagesInHour,
    },
  }));
}
