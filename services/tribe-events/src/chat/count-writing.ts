import type { Transaction } from '@kindred/database/transaction';
import { TooManyMessages } from './refusals.ts';

const windowMs = 60_000;
const mostSent = 30;

/**
 * Counts a message of a member, with the lock of the chat. A minute begins with the first message after the one before
 * has passed. A member has read what is before their own message.
 * @throws {TooManyMessages}
 */
export async function countSent(tx: Transaction, tribeId: string, userId: string, sequence: number): Promise<void> {
  const [counted] = await tx.query<{ sent: number; windowBeganAt: Date }>(
    `INSERT INTO tribe_chat_member AS member
       (tribe_id, user_id, read_sequence, read_at, window_began_at, sent_in_window, changed_in_window)
     VALUES ($1, $2, $3, $4::timestamptz, $4, 1, 0)
     ON CONFLICT (tribe_id, user_id) DO UPDATE SET read_sequence = $3, read_at = $4,
       window_began_at = CASE WHEN ${isOver} THEN $4 ELSE member.window_began_at END,
       sent_in_window = CASE WHEN ${isOver} THEN 1 ELSE member.sent_in_window + 1 END,
       changed_in_window = CASE WHEN ${isOver} THEN 0 ELSE member.changed_in_window END
     RETURNING sent_in_window AS sent, window_began_at AS "windowBeganAt"`,
    [tribeId, userId, sequence, tx.now],
  );
  if (counted && counted.sent > mostSent)
    throw new TooManyMessages(mostSent, new Date(counted.windowBeganAt.getTime() + windowMs));
}

const isOver = `member.window_began_at <= $4::timestamptz - interval '${windowMs} milliseconds'`;
