import type { InlineStatement } from '@kindred/database/inline';
import type { Transaction } from '@kindred/database/transaction';
import { TooManyChanges, TooManyMessages } from './refusals.ts';

const windowMs = 60_000;
const most = { sent: 30, changed: 60 } as const;

export interface Counted {
  readonly sent: number;
  readonly changed: number;
  readonly windowBeganAt: Date;
}

/**
 * Counts a message of a member, with the lock of the chat. A minute begins with the first act after the one before has
 * passed. A member has read what is before their own message.
 * @throws {TooManyMessages}
 */
export async function countSent(tx: Transaction, tribeId: string, userId: string): Promise<void> {
  const counted = await count(tx, countSentStatement(tribeId, userId, tx.now));
  if (areTooMany(counted)) throw new TooManyMessages(most.sent, endOf(counted.windowBeganAt));
}

/** The same as a statement, which gives how often the member wrote. The message has the chat's last number. */
export function countSentStatement(tribeId: string, userId: string, now: Date): InlineStatement {
  const lastNumber = '(SELECT last_sequence FROM tribe_chat WHERE tribe_id = $1)';
  return countStatement(lastNumber, [tribeId, userId, now, 1, 0]);
}

export function areTooMany({ sent }: Counted): boolean {
  return sent > most.sent;
}

/**
 * Counts an edit or a reaction of a member, with the lock of the chat.
 * @throws {TooManyChanges}
 */
export async function countChanged(tx: Transaction, tribeId: string, userId: string): Promise<void> {
  const { changed, windowBeganAt } = await count(tx, countStatement('0', [tribeId, userId, tx.now, 0, 1]));
  if (changed > most.changed) throw new TooManyChanges(most.changed, endOf(windowBeganAt));
}

const endOf = (began: Date) => new Date(began.getTime() + windowMs);
const isOver = `member.window_began_at <= $3::timestamptz - interval '${windowMs} milliseconds'`;

/** @param readSequence SQL: up to which number of the chat a member has read by this act; 0 if that stays as it is */
function countStatement(readSequence: string, parameters: InlineStatement['parameters']): InlineStatement {
  const sql = `INSERT INTO tribe_chat_member AS member
       (tribe_id, user_id, read_sequence, read_at, window_began_at, sent_in_window, changed_in_window)
     SELECT $1::uuid, $2::uuid, read.upto, CASE WHEN read.upto > 0 THEN $3::timestamptz END, $3::timestamptz, $4::int, $5::int
     FROM (SELECT ${readSequence} AS upto) AS read WHERE read.upto IS NOT NULL
     ON CONFLICT (tribe_id, user_id) DO UPDATE SET
       read_sequence = greatest(member.read_sequence, excluded.read_sequence),
       read_at = coalesce(excluded.read_at, member.read_at),
       window_began_at = CASE WHEN ${isOver} THEN $3::timestamptz ELSE member.window_began_at END,
       sent_in_window = CASE WHEN ${isOver} THEN 0 ELSE member.sent_in_window END + $4::int,
       changed_in_window = CASE WHEN ${isOver} THEN 0 ELSE member.changed_in_window END + $5::int
     RETURNING sent_in_window AS sent, changed_in_window AS changed, window_began_at AS "windowBeganAt"`;
  return { sql, parameters };
}

async function count(tx: Transaction, { sql, parameters }: InlineStatement): Promise<Counted> {
  const [counted] = await tx.query<Counted>(sql, [...parameters]);
  if (!counted) throw new Error('A member has a row once they were counted.');
  return counted;
}
