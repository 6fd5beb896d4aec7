import type { InlineStatement } from '@kindred/database/inline';
import type { Transaction } from '@kindred/database/transaction';
import {
  countColumns,
  countedColumns,
  countInWindow,
  windowEnd,
  type Counted,
} from '@kindred/sequences/count-in-window';
import { TooManyChanges, TooManyMessages } from './refusals.ts';

const most = { sent: 30, changed: 60 } as const;

/**
 * Counts a message of a member, with the lock of the chat. A member has read what is before their own message.
 * @throws {TooManyMessages}
 */
export async function countSent(tx: Transaction, tribeId: string, userId: string): Promise<void> {
  const counted = await count(tx, countSentStatement(tribeId, userId, tx.now));
  if (areTooMany(counted)) throw new TooManyMessages(most.sent, windowEnd(counted));
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
  const counted = await count(tx, countStatement('0', [tribeId, userId, tx.now, 0, 1]));
  if (counted.changed > most.changed) throw new TooManyChanges(most.changed, windowEnd(counted));
}

/** @param readSequence SQL: up to which number of the chat a member has read by this act; 0 if that stays as it is */
function countStatement(readSequence: string, parameters: InlineStatement['parameters']): InlineStatement {
  const sql = `INSERT INTO tribe_chat_member AS member
       (tribe_id, user_id, read_sequence, read_at, ${countColumns})
     SELECT $1::uuid, $2::uuid, read.upto, CASE WHEN read.upto > 0 THEN $3::timestamptz END, $3::timestamptz, $4::int, $5::int
     FROM (SELECT ${readSequence} AS upto) AS read WHERE read.upto IS NOT NULL
     ON CONFLICT (tribe_id, user_id) DO UPDATE SET
       read_sequence = greatest(member.read_sequence, excluded.read_sequence),
       read_at = coalesce(excluded.read_at, member.read_at),
       ${countInWindow({ row: 'member', now: '$3', sent: '$4', changed: '$5' })}
     RETURNING ${countedColumns}`;
  return { sql, parameters };
}

async function count(tx: Transaction, { sql, parameters }: InlineStatement): Promise<Counted> {
  const [counted] = await tx.query<Counted>(sql, [...parameters]);
  if (!counted) throw new Error('A member has a row once they were counted.');
  return counted;
}
