import type { Transaction } from '@kindred/database/transaction';
import { TooManyChanges, TooManyMessages } from './refusals.ts';

const windowMs = 60_000;
const most = { sent: 30, changed: 60 } as const;

interface Counted {
  readonly sent: number;
  readonly changed: number;
  readonly windowBeganAt: Date;
}

/**
 * Counts a message of a member, with the lock of the chat. A minute begins with the first act after the one before has
 * passed. A member has read what is before their own message.
 * @throws {TooManyMessages}
 */
export async function countSent(tx: Transaction, tribeId: string, userId: string, sequence: number): Promise<void> {
  const { sent, windowBeganAt } = await count(tx, tribeId, userId, [1, 0], sequence);
  if (sent > most.sent) throw new TooManyMessages(most.sent, endOf(windowBeganAt));
}

/**
 * Counts an edit or a reaction of a member, with the lock of the chat.
 * @throws {TooManyChanges}
 */
export async function countChanged(tx: Transaction, tribeId: string, userId: string): Promise<void> {
  const { changed, windowBeganAt } = await count(tx, tribeId, userId, [0, 1], 0);
  if (changed > most.changed) throw new TooManyChanges(most.changed, endOf(windowBeganAt));
}

const endOf = (began: Date) => new Date(began.getTime() + windowMs);
const isOver = `member.window_began_at <= $4::timestamptz - interval '${windowMs} milliseconds'`;

async function count(
  tx: Transaction,
  tribeId: string,
  userId: string,
  [sent, changed]: readonly [number, number],
  readSequence: number,
): Promise<Counted> {
  const [counted] = await tx.query<Counted>(
    `INSERT INTO tribe_chat_member AS member
       (tribe_id, user_id, read_sequence, read_at, window_began_at, sent_in_window, changed_in_window)
     VALUES ($1, $2, $3, CASE WHEN $3::int > 0 THEN $4::timestamptz END, $4::timestamptz, $5, $6)
     ON CONFLICT (tribe_id, user_id) DO UPDATE SET read_sequence = greatest(member.read_sequence, $3),
       read_at = coalesce(excluded.read_at, member.read_at),
       window_began_at = CASE WHEN ${isOver} THEN $4 ELSE member.window_began_at END,
       sent_in_window = CASE WHEN ${isOver} THEN 0 ELSE member.sent_in_window END + $5,
       changed_in_window = CASE WHEN ${isOver} THEN 0 ELSE member.changed_in_window END + $6
     RETURNING sent_in_window AS sent, changed_in_window AS changed, window_began_at AS "windowBeganAt"`,
    [tribeId, userId, readSequence, tx.now, sent, changed],
  );
  if (!counted) throw new Error('A member has a row once they were counted.');
  return counted;
}
