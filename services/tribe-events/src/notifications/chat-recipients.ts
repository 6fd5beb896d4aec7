import type { ReadTransaction } from '@kindred/database/read-transaction';

interface SentMessage {
  readonly tribeId: string;
  readonly sequence: number;
  readonly replyToId?: string | undefined;
}

/** Members of a tribe who have not muted its chat, nor read it up to a message. */
export async function listenersOfChat({ tribeId, sequence }: SentMessage, tx: ReadTransaction): Promise<string[]> {
  const rows = await tx.query<{ userId: string }>(
    `SELECT m.user_id AS "userId" FROM tribe_membership m
     LEFT JOIN tribe_chat_member c ON c.tribe_id = m.tribe_id AND c.user_id = m.user_id
     WHERE m.tribe_id = $1 AND m.status IN ('ACTIVE', 'INACTIVE') AND coalesce(c.read_sequence, 0) < $2
       AND (c.muted_until IS NULL OR c.muted_until <= $3)`,
    [tribeId, sequence, tx.now],
  );
  return rows.map(({ userId }) => userId);
}

/** The author of the message that a message answers, if there is one. */
export async function authorOfMessage({ tribeId, replyToId }: SentMessage, tx: ReadTransaction): Promise<string[]> {
  if (replyToId === undefined) return [];
  const rows = await tx.query<{ userId: string }>(
    'SELECT user_id AS "userId" FROM tribe_message WHERE id = $1 AND tribe_id = $2 AND user_id IS NOT NULL',
    [replyToId, tribeId],
  );
  return rows.map(({ userId }) => userId);
}
