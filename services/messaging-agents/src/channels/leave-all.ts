import type { Transaction } from '@kindred/database/transaction';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import { endStay } from './begin-stay.ts';
import { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';

/**
 * Ends the stays of a member in the channels of a microDAO, because the membership there ended. With the lock of the
 * microDAO; channels are locked in the order of their ids.
 */
export async function leaveChannelsOf(
  tx: Transaction,
  microDaoId: string,
  who: WhoIsMember,
  how: 'LEFT' | 'REMOVED',
): Promise<void> {
  const found = await tx.query<{ memberId: string; channelId: string }>(
    `SELECT m.id AS "memberId", m.channel_id AS "channelId" FROM channel_member m JOIN channel c ON c.id = m.channel_id
     WHERE c.micro_dao_id = $1 AND (m.user_id = $2 OR m.agent_id = $2 OR m.guest_id = $2) AND m.left_at IS NULL ORDER BY m.channel_id`,
    [microDaoId, Object.values(who)[0]],
  );
  for (const { memberId, channelId } of found) await endIfCurrent(tx, channelId, memberId, how);
}

/** Ends all stays of a person who is erased. Channels are locked in the order of their ids. */
export async function leaveAllChannels(tx: Transaction, userId: string): Promise<void> {
  const found = await tx.query<{ memberId: string; channelId: string }>(
    `SELECT id AS "memberId", channel_id AS "channelId" FROM channel_member WHERE user_id = $1 AND left_at IS NULL
     ORDER BY channel_id`,
    [userId],
  );
  for (const { memberId, channelId } of found) await endIfCurrent(tx, channelId, memberId, 'LEFT');
}

async function endIfCurrent(tx: Transaction, channelId: string, memberId: string, how: 'LEFT' | 'REMOVED') {
  const channel = await tx.lock(Channel, channelId);
  const member = await tx.get(ChannelMember, memberId);
  if (member.leftAt === null) await endStay(tx, channel, member, how);
}
