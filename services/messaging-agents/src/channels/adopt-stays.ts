import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { memberOf } from '../micro-daos/member-of.ts';
import { beginStay, endStayHere } from './begin-stay.ts';
import { channelMemberOf } from './channel-for.ts';
import { ChannelMember } from './channel-member.ts';
import type { Channel } from './channel.ts';
import { roleIn } from './join-channel.ts';
import { lockChannels } from './lock-channels.ts';
import { queueDeparture, queuePowers } from './matrix-calls.ts';
import { wasRemoved } from './returning.ts';
import type { RoomDependencies } from './room-dependencies.ts';

interface GuestStay {
  readonly memberId: string;
  readonly channel: Channel;
}

/** The current stays of the guest with a Matrix id. Their channels and sequences are locked. */
export async function lockStaysOfGuest(tx: Transaction, matrixId: string): Promise<readonly GuestStay[]> {
  const found = await tx.query<{ memberId: string; channelId: string }>(
    `SELECT m.id AS "memberId", m.channel_id AS "channelId" FROM channel_member m JOIN bridge_guest g ON g.id = m.guest_id
     WHERE g.matrix_id = $1 AND m.left_at IS NULL ORDER BY m.channel_id`,
    [matrixId],
  );
  const channels = await lockChannels(
    tx,
    found.map(({ channelId }) => channelId),
  );
  return found.flatMap(({ memberId, channelId }) => {
    const channel = channels.get(channelId);
    return channel ? [{ memberId, channel }] : [];
  });
}

/**
 * Makes the stays of a guest those of the person who has linked the guest's account. The account stays in the rooms. It
 * leaves a channel that the person may not join, such as one from which they were removed.
 */
export async function adoptStays(
  tx: Transaction,
  rooms: RoomDependencies,
  stays: readonly GuestStay[],
  userId: string,
): Promise<void> {
  for (const { memberId, channel } of stays) {
    const guest = await tx.get(ChannelMember, memberId);
    if (guest.leftAt !== null) continue;
    await endStayHere(tx, channel, guest, 'LEFT');
    const isIn = (await channelMemberOf(tx, channel.id, userId)) !== null;
    if (!isIn && !(await tryToJoin(tx, rooms, channel, userId))) await queueDeparture(tx, rooms, channel, { userId });
    await queuePowers(tx, rooms, channel.id);
  }
}

/** Begins the stay of a person. Returns whether they may be in the channel. */
async function tryToJoin(tx: Transaction, rooms: RoomDependencies, channel: Channel, userId: string): Promise<boolean> {
  if (await wasRemoved(tx, channel, userId)) return false;
  const inMicroDao = channel.microDaoId === null ? null : await memberOf(tx, channel.microDaoId, userId);
  const beginning = { role: roleIn(inMicroDao) ?? 'GUEST', via: 'JOINING' } as const;
  try {
    await beginStay(tx, rooms, channel, { userId }, beginning);
    return true;
  } catch (error) {
    // Such as for a person who is in too many channels. It is refused before anything is written.
    if (error instanceof DomainError) return false;
    throw error;
  }
}
