import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { AgentStatus } from '../agents/agent-lifecycle.ts';
import { isBannedFromChannel } from '../sanctions/kept-from.ts';
import type { AgentDecision, AskedRefusal } from './agent-decision.ts';
import { decideAnswer, type AskedBy } from './decide-answer.ts';
import { isOver } from './is-over.ts';
import { localMinuteOf } from './quiet-hours.ts';
import { hourMs } from './read-facts.ts';

interface Row {
  readonly agentStatus: AgentStatus;
  readonly timeZone: string;
  readonly isAdded: boolean;
  readonly isChannelConfidential: boolean;
  readonly isChannelArchived: boolean;
  readonly isMessageDeleted: boolean;
  readonly isOwnerBanned: boolean;
  readonly isSenderBanned: boolean;
  readonly hasSenderLeft: boolean;
  readonly answersInHour: number;
  readonly messagesInHour: number;
  readonly agentMessagesInHour: number;
}

/** What was sent is counted, and no owed answer: of two that wait for the last place, the first to come has it. */
const factsNow = `
  SELECT a.status AS "agentStatus", a.time_zone AS "timeZone", c.is_confidential AS "isChannelConfidential",
    ${isOver('c')} AS "isChannelArchived", q.deleted_at IS NOT NULL AS "isMessageDeleted",
    EXISTS (SELECT FROM channel_member m WHERE m.channel_id = c.id AND m.agent_id = a.id AND m.left_at IS NULL) AS "isAdded",
    ${isBannedFromChannel('a.owner_user_id', 'c')} AS "isOwnerBanned",
    ${isBannedFromChannel('q.sender_user_id', 'c')} AS "isSenderBanned",
    EXISTS (SELECT FROM channel_member m WHERE m.channel_id = c.id AND m.left_at IS NOT NULL
        AND (m.user_id = q.sender_user_id OR m.guest_id = q.sender_guest_id))
      AND NOT EXISTS (SELECT FROM channel_member m WHERE m.channel_id = c.id AND m.left_at IS NULL
        AND (m.user_id = q.sender_user_id OR m.guest_id = q.sender_guest_id)) AS "hasSenderLeft",
    (SELECT count(*)::int FROM channel_message b WHERE b.sender_agent_id = a.id AND b.sent_at > $3) AS "answersInHour",
    talk.messages AS "messagesInHour", talk.of_agents AS "agentMessagesInHour"
  FROM channel_message q JOIN channel c ON c.id = q.channel_id JOIN agent a ON a.id = $2
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS messages, count(sender_agent_id)::int AS of_agents FROM channel_message b
    WHERE b.channel_id = q.channel_id AND b.sent_at > $3) AS talk
  WHERE q.id = $1`;

/**
 * Judges a decision to answer by the rules as they are now. A model can take minutes, in which the agent can be removed
 * or paused, the channel archived, the message deleted, the person leave or be banned, quiet hours begin, and others
 * answer. Returns the rule that refuses, or null if the answer may be given.
 */
export async function judgeAgain(
  tx: Transaction,
  { messageId, agentId, code }: AgentDecision,
): Promise<AskedRefusal | null> {
  const [row] = await tx.query<Row>(factsNow, [messageId, agentId, new Date(tx.now.getTime() - hourMs)]);
  if (!row) return 'MESSAGE_DELETED';
  const { timeZone, ...known } = row;
  const localMinute = localMinuteOf(tx.now, timeZone);
  const decision = decideAnswer({ ...known, localMinute, sender: 'HUMAN', asked: code as AskedBy });
  return decision.answers ? null : (decision.code as AskedRefusal);
}

/**
 * Locks what an agent gives in an hour, in all channels, until the end: with the lock of the channel's sequence, no
 * other replica changes what `judgeAgain` counts.
 */
export async function lockAnswersOf(tx: Transaction, agentId: string): Promise<void> {
  await lockName(tx, `answers of agent ${agentId}`);
}
