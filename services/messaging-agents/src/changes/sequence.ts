import type { InlineStatement } from '@kindred/database/inline';
import type { Transaction } from '@kindred/database/transaction';
import { Sequence } from '@kindred/sequences/sequence';

export const changeKinds = [
  'SENT',
  'CONFIRMED',
  'UNDELIVERED',
  'EDITED',
  'DELETED',
  'REACTED',
  'UNREACTED',
  'READ',
  'PINNED',
  'UNPINNED',
  'MEMBERS',
  'CHANNEL',
  'ERASED',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change of a channel, as clients resume from it. It has no content: clients read the message as it is now. */
export interface ChannelChangeColumns {
  readonly kind: ChangeKind;
  /** Null for MEMBERS, CHANNEL and ERASED. */
  readonly messageId: string | null;
  /** Who did it, or whom MEMBERS is about: one of the three, or none for the homeserver and the system. */
  readonly userId?: string | null;
  readonly agentId?: string | null;
  readonly guestId?: string | null;
  readonly emoji?: string;
}

/** A lock of the channel's row, if there is one, is taken before that of its sequence. */
export const channelSequence = new Sequence({
  numbers: 'channel_sequence',
  changes: 'channel_change',
  owner: 'channel_id',
});

/** Records a change under its number. */
export function recordChange(
  tx: Transaction,
  channelId: string,
  sequence: number,
  change: ChannelChangeColumns,
): Promise<void> {
  return channelSequence.record(tx, channelId, sequence, columnsOf(change));
}

/** Gives the next number, under which it records a change. */
export async function recordNext(tx: Transaction, channelId: string, change: ChannelChangeColumns): Promise<number> {
  const sequence = await channelSequence.next(tx, channelId);
  await recordChange(tx, channelId, sequence, change);
  return sequence;
}

export function changeStatement(
  channelId: string,
  sequence: number,
  change: ChannelChangeColumns,
  now: Date,
): InlineStatement {
  return channelSequence.recordStatement(channelId, sequence, columnsOf(change), now);
}

function columnsOf({ kind, messageId, userId, agentId, guestId, emoji }: ChannelChangeColumns) {
  return {
    kind,
    message_id: messageId,
    user_id: userId ?? null,
    agent_id: agentId ?? null,
    guest_id: guestId ?? null,
    emoji: emoji ?? null,
  };
}
