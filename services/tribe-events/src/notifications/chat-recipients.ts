import type { ReadTransaction } from '@kindred/database/read-transaction';

interface SentMessage {
  readonly tribeId: string;
  readonly sequence: number;
  readonly replyToId?: string | undefined;
}

/** For each message, the members of its tribe who have not muted the chat, nor read it up to the message. */
export async function listenersOfEach(messages: readonly SentMessage[], tx: ReadTransaction): Promise<string[][]> {
  const listeners = messages.map((): string[] => []);
  if (messages.length === 0) return listeners;
  const rows = await tx.query<{ place: number; userId: string }>(
    `SELECT s.place::int, m.user_id AS "userId"
     FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS s (tribe_id, sequence, place)
     JOIN tribe_membership m ON m.tribe_id = s.tribe_id AND m.status IN ('ACTIVE', 'INACTIVE')
     LEFT JOIN tribe_chat_member c ON c.tribe_id = m.tribe_id AND c.user_id = m.user_id
     WHERE coalesce(c.read_sequence, 0) < s.sequence AND (c.muted_until IS NULL OR c.muted_until <= $3)`,
    [messages.map(({ tribeId }) => tribeId), messages.map(({ sequence }) => sequence), tx.now],
  );
  for (const { place, userId } of rows) listeners[place - 1]?.push(userId);
  return listeners;
}

/** For each message, the author of the message that it answers, if there is one. */
export async function answeredByEach(
  messages: readonly SentMessage[],
  tx: ReadTransaction,
): Promise<(string | undefined)[]> {
  const answered = messages.flatMap(({ replyToId }) => replyToId ?? []);
  if (answered.length === 0) return messages.map(() => undefined);
  const rows = await tx.query<{ id: string; tribeId: string; userId: string }>(
    `SELECT id, tribe_id AS "tribeId", user_id AS "userId" FROM tribe_message
     WHERE id = ANY ($1::uuid[]) AND user_id IS NOT NULL`,
    [answered],
  );
  return messages.map(
    ({ tribeId, replyToId }) => rows.find((row) => row.id === replyToId && row.tribeId === tribeId)?.userId,
  );
}
