import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import { findWhoGaveAccess, type AsksForAccess } from '../answering/agent-access.ts';
import type { SeenMessage } from '../answering/answer-prompt.ts';
import { actorFor, type ClaimedAnswer } from './claim-answer.ts';

const most = { messages: 20, characters: 8_000 };

interface Row {
  readonly senderUserId: string | null;
  readonly senderAgentId: string | null;
  readonly preview: string;
}

/**
 * The messages before the one that asks that the agent may use: none without the asker's consent, and of other people
 * only those who consented too. A bridge guest cannot consent.
 */
export async function readMessagesBefore(
  { work, ...asks }: AsksForAccess & { readonly work: UnitOfWork },
  answer: ClaimedAnswer,
): Promise<readonly SeenMessage[]> {
  const { askerUserId, agentId } = answer;
  if (askerUserId === null) return [];
  const rows = await work.read(actorFor(answer), (tx) => readRows(tx, answer));
  const writers = rows.flatMap(({ senderUserId }) => senderUserId ?? []);
  const consenting = await findWhoGaveAccess(asks, [...new Set([askerUserId, ...writers])]);
  if (!consenting.has(askerUserId)) return [];
  const isUsable = ({ senderUserId, senderAgentId }: Row) =>
    senderAgentId !== null || (senderUserId !== null && consenting.has(senderUserId));
  return rows
    .filter(isUsable)
    .map(({ senderAgentId, preview: text }) => ({ from: fromOf(senderAgentId, agentId), text }));
}

/**
 * Of the same channel, since the agent was added to it, from the oldest on. Without those that speak of danger and the
 * fixed answers to them: no model sees either.
 */
async function readRows(tx: ReadTransaction, answer: ClaimedAnswer): Promise<Row[]> {
  const newest = await tx.query<Row>(
    `SELECT b.sender_user_id AS "senderUserId", b.sender_agent_id AS "senderAgentId", coalesce(b.preview, '') AS preview FROM channel_message q
     JOIN channel_member m ON m.channel_id = q.channel_id AND m.agent_id = $2 AND m.left_at IS NULL
     JOIN channel_message b ON b.channel_id = q.channel_id AND b.sequence < q.sequence AND b.sent_at >= m.joined_at
     WHERE q.id = $1 AND b.deleted_at IS NULL ORDER BY b.sequence DESC LIMIT ${most.messages}`,
    [answer.messageId, answer.agentId],
  );
  const kept: Row[] = [];
  let characters = 0;
  for (const row of newest) {
    characters += row.preview.length;
    if (characters > most.characters) break;
    if (row.preview !== '' && !speaksOfDanger(row.preview) && !dangerAnswer.startsWith(row.preview)) kept.unshift(row);
  }
  return kept;
}

function fromOf(senderAgentId: string | null, agentId: string): SeenMessage['from'] {
  if (senderAgentId === null) return 'person';
  return senderAgentId === agentId ? 'you' : 'agent';
}
