import type { Transaction } from '@kindred/database/transaction';
import type { PersonAndGuest } from '../bridge-guests/guest-of.ts';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import { endStay } from './begin-stay.ts';
import { ChannelMember } from './channel-member.ts';
import { lockChannels } from './lock-channels.ts';
import type { RoomDependencies } from './room-dependencies.ts';

interface Stay {
  readonly memberId: string;
  readonly channelId: string;
}

/**
 * Ends the stays of a member in the channels of a microDAO, because the membership there ends. With the locks of the
 * microDAO and of the membership.
 */
export async function leaveChannelsOf(
  tx: Transaction,
  rooms: RoomDependencies,
  microDaoId: string,
  who: WhoIsMember,
  how: 'LEFT' | 'REMOVED',
): Promise<void> {
  const stays = await tx.query<Stay>(
    `SELECT m.id AS "memberId", m.channel_id AS "channelId" FROM channel_member m JOIN channel c ON c.id = m.channel_id
     WHERE c.micro_dao_id = $1 AND (m.user_id = $2 OR m.agent_id = $2 OR m.guest_id = $2) AND m.left_at IS NULL
     ORDER BY m.channel_id`,
    [microDaoId, Object.values(who)[0]],
  );
  await endStays(tx, rooms, stays, how);
}

/** Ends all stays of a person who is erased or banned, of one who is erased also those as the guest that they were. */
export async function leaveAllChannels(
  tx: Transaction,
  rooms: RoomDependencies,
  who: PersonAndGuest,
  how: 'LEFT' | 'REMOVED',
): Promise<void> {
  await endStays(tx, rooms, await staysOf(tx, who), how);
}

/** Ends the stay of a person who is banned from one channel. */
export async function leaveBannedChannel(
  tx: Transaction,
  rooms: RoomDependencies,
  channelId: string,
  userId: string,
): Promise<void> {
  const stays = await staysOf(tx, { userId, guestId: null });
  await endStays(
    tx,
    rooms,
    stays.filter((stay) => stay.channelId === channelId),
    'REMOVED',
  );
}

/** Ends the stays of a person in confidential channels, because they unlink the account that they are there by. */
export async function leaveConfidentialChannels(
  tx: Transaction,
  rooms: RoomDependencies,
  userId: string,
): Promise<void> {
  const stays = await tx.query<Stay>(
    `SELECT m.id AS "memberId", m.channel_id AS "channelId" FROM channel_member m JOIN channel c ON c.id = m.channel_id
     WHERE m.user_id = $1 AND m.left_at IS NULL AND c.is_confidential ORDER BY m.channel_id`,
    [userId],
  );
  await endStays(tx, rooms, stays, 'LEFT');
}

/** The current stays of a person, in the order of the channels' ids. */
export function staysOf(tx: Transaction, { userId, guestId }: PersonAndGuest): Promise<Stay[]> {
  return tx.query<Stay>(
    `SELECT id AS "memberId", channel_id AS "channelId" FROM channel_member
     WHERE (user_id = $1 OR guest_id = $2) AND left_at IS NULL ORDER BY channel_id`,
    [userId, guestId],
  );
}

async function endStays(tx: Transaction, rooms: RoomDependencies, stays: readonly Stay[], how: 'LEFT' | 'REMOVED') {
  const channels = await lockChannels(
    tx,
    stays.map(({ channelId }) => channelId),
  );
  for (const { memberId, channelId } of stays) {
    const channel = channels.get(channelId);
    const member = await tx.get(ChannelMember, memberId);
    if (channel && member.leftAt === null) await endStay(tx, rooms, channel, member, how);
  }
}
