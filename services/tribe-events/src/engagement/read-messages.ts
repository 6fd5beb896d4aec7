import type { ReadTransaction } from '@kindred/database/read-transaction';

const most = 20;
const longest = 500;

/** Which messages of a chat: all of a time, or of these those that answer one message or nothing. */
export interface WhichMessages {
  readonly from: Date;
  readonly until: Date;
  /** Replies to this message count until the end, and messages that are no replies until `freeUntil`. */
  readonly answering?: { readonly messageId: string; readonly freeUntil: Date };
}

/**
 * The last texts of members in a chat, without their authors, the oldest first. All members read what a model makes of
 * them. So these are left out: texts of people who left or were erased, and of people between whom and a member there
 * is a block.
 */
export async function readMessages(
  tx: ReadTransaction,
  tribeId: string,
  { from, until, answering }: WhichMessages,
): Promise<string[]> {
  const rows = await tx.query<{ content: string }>(texts, [
    tribeId,
    from,
    until,
    answering?.messageId ?? null,
    answering?.freeUntil ?? null,
  ]);
  return rows.map(({ content }) => content).toReversed();
}

const texts = `
  SELECT left(m.content, ${longest}) AS content FROM tribe_message m
  JOIN tribe_membership author ON author.tribe_id = m.tribe_id AND author.user_id = m.user_id AND author.status IN ('ACTIVE', 'INACTIVE')
  WHERE m.tribe_id = $1 AND m.message_type = 'TEXT' AND m.content IS NOT NULL AND m.sent_at >= $2 AND m.sent_at < $3
    AND ($4::uuid IS NULL OR m.reply_to_id = $4 OR (m.reply_to_id IS NULL AND m.sent_at < $5::timestamptz))
    AND NOT EXISTS (SELECT FROM tribe_membership other JOIN blocked_pair b
      ON b.low_id = LEAST(m.user_id, other.user_id) AND b.high_id = GREATEST(m.user_id, other.user_id)
      WHERE other.tribe_id = m.tribe_id AND other.status IN ('ACTIVE', 'INACTIVE'))
  ORDER BY m.sequence DESC LIMIT ${most}`;
