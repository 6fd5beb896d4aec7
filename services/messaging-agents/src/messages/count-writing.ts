import type { Transaction } from '@kindred/database/transaction';
import { countedColumns, countInWindow, windowEnd, type Counted } from '@kindred/sequences/count-in-window';
import type { ChannelMember } from '../channels/channel-member.ts';
import type { Channel } from '../channels/channel.ts';
import { SlowMode, TooManyChanges, TooManyMessages } from './refusals.ts';

const most = { sent: 30, changed: 60 } as const;

/**
 * Counts a message of a member, with the lock of the channel's sequence. A member has read what is before their own
 * message, whose number is `sequence`.
 * @throws {SlowMode} @throws {TooManyMessages}
 */
export async function countSent(
  tx: Transaction,
  { slowModeSeconds }: Channel,
  { id, lastSentAt }: ChannelMember,
  sequence: number,
): Promise<void> {
  const next = lastSentAt === null ? null : new Date(lastSentAt.getTime() + slowModeSeconds * 1_000);
  if (slowModeSeconds > 0 && next !== null && next > tx.now) throw new SlowMode(slowModeSeconds, next);
  const counted = await count(tx, id, { sent: 1, changed: 0, sequence });
  if (counted.sent > most.sent) throw new TooManyMessages(most.sent, windowEnd(counted));
}

/**
 * Counts an edit or a reaction of a member, with the lock of the channel's sequence.
 * @throws {TooManyChanges}
 */
export async function countChanged(tx: Transaction, { id }: ChannelMember): Promise<void> {
  const counted = await count(tx, id, { sent: 0, changed: 1, sequence: 0 });
  if (counted.changed > most.changed) throw new TooManyChanges(most.changed, windowEnd(counted));
}

async function count(
  tx: Transaction,
  memberId: string,
  { sent, changed, sequence }: { readonly sent: number; readonly changed: number; readonly sequence: number },
): Promise<Counted> {
  const counting = countInWindow({ row: 'member', now: '$2', sent: '$3', changed: '$4' });
  const [counted] = await tx.query<Counted>(
    `UPDATE channel_member AS member SET ${counting}, read_sequence = greatest(member.read_sequence, $5::int),
       read_at = CASE WHEN $5::int > 0 THEN $2::timestamptz ELSE member.read_at END,
       last_sent_at = CASE WHEN $3::int > 0 THEN $2::timestamptz ELSE member.last_sent_at END
     WHERE id = $1 RETURNING ${countedColumns}`,
    [memberId, tx.now, sent, changed, sequence],
  );
  if (!counted) throw new Error('A member whose writing is counted has a row.');
  return counted;
}
