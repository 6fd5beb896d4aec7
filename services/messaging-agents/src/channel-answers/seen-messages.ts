import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import { findWhoGaveAccess, type AsksForAccess } from '../answering/agent-access.ts';
import type { HeardMessage } from '../answering/answer-prompt.ts';
import { withoutQuotations } from '../answering/without-quotations.ts';
import { actorFor, type ClaimedAnswer } from './claim-answer.ts';

const most = { messages: 20, characters: 8_000 };

interface Row {
  readonly senderAgentId: string | null;
  readonly preview: string;
  /** The people whose words it has. Null among them for someone who cannot consent; empty where that is unknown. */
  readonly of: readonly (string | null)[];
}

/**
 * The messages before the one that asks that the agent may use: none without the asker's consent, and only those of
 * which each person whose words they have consents. An agent's answer has the words of those whom it heard.
 */
export async function readMessagesBefore(
  { work, ...asks }: AsksForAccess & { readonly work: UnitOfWork },
  answer: ClaimedAnswer,
): Promise<readonly HeardMessage[]> {
  const { askerUserId, agentId } = answer;
  if (askerUserId === null) return [];
  const rows = await work.read(actorFor(answer), (tx) => readRows(tx, answer));
  const people = rows.flatMap(({ of }) => of.filter((id) => id !== null));
  const consenting = await findWhoGaveAccess(asks, [...new Set([askerUserId, ...people])]);
  if (!consenting.has(askerUserId)) return [];
  return rows.flatMap(({ of, senderAgentId, preview: text }) => {
    const given = of.filter((id) => id !== null && consenting.has(id)) as string[];
    const isUsable = of.length > 0 && given.length === of.length;
    return isUsable ? [{ from: fromOf(senderAgentId, agentId), text, of: given }] : [];
  });
}

/**
 * SQL: the newest messages before the question `$1` since the agent `$2` was added, newest first. `of` has the people
 * whose words a message contains. It is empty for an answer whose question was deleted, so that answer is not used.
 */
const rowsBefore = `
  SELECT b.sender_agent_id AS "senderAgentId", coalesce(b.preview, '') AS preview,
    CASE WHEN b.sender_agent_id IS NULL THEN ARRAY[b.sender_user_id]
      ELSE ARRAY(SELECT s.user_id FROM agent_decision d JOIN agent_answer_source s ON s.decision_id = d.id
        JOIN channel_message r ON r.id = d.message_id AND r.deleted_at IS NULL WHERE d.answer_message_id = b.id) END AS of
  FROM channel_message q
  JOIN channel_member m ON m.channel_id = q.channel_id AND m.agent_id = $2 AND m.left_at IS NULL
  JOIN channel_message b ON b.channel_id = q.channel_id AND b.sequence < q.sequence AND b.sent_at >= m.joined_at
  WHERE q.id = $1 AND b.deleted_at IS NULL ORDER BY b.sequence DESC LIMIT ${most.messages}`;

/** Oldest first. Leaves out messages that speak of danger and the fixed answers to them: no model sees either. */
async function readRows(tx: ReadTransaction, answer: ClaimedAnswer): Promise<Row[]> {
  const newest = await tx.query<Row>(rowsBefore, [answer.messageId, answer.agentId]);
  const kept: Row[] = [];
  let characters = 0;
  for (const row of newest) {
    characters += row.preview.length;
    if (characters > most.characters) break;
    const preview = withoutQuotations(row.preview);
    if (preview !== '' && !speaksOfDanger(row.preview) && !dangerAnswer.startsWith(row.preview))
      kept.unshift({ ...row, preview });
  }
  return kept;
}

function fromOf(senderAgentId: string | null, agentId: string): HeardMessage['from'] {
  if (senderAgentId === null) return 'person';
  return senderAgentId === agentId ? 'you' : 'agent';
}
