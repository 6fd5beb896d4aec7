import type { Transaction } from '@kindred/database/transaction';
import { recordNext } from '../changes/sequence.ts';
import { isAtLeast, type MemberRole } from '../micro-daos/roles.ts';
import { isInTeam } from '../teams/is-in-team.ts';
import { endStay, passOwnerRoleOn } from './begin-stay.ts';
import { ChannelMember } from './channel-member.ts';
import type { Channel } from './channel.ts';
import { lockChannels } from './lock-channels.ts';
import { queuePowers } from './matrix-calls.ts';
import type { RoomDependencies } from './room-dependencies.ts';
import { stayAfter, type StayFacts } from './stay-after.ts';

interface Stay extends Omit<StayFacts, 'wasMember'> {
  readonly memberId: string;
  readonly channelId: string;
}

/**
 * Brings the stays of a person in the channels of a microDAO in line with their role and their teams there. Their power
 * in the rooms follows. With the lock of the microDAO.
 * @param from the role before; null for a person who has just come
 */
export async function followMembership(
  tx: Transaction,
  rooms: RoomDependencies,
  {
    microDaoId,
    userId,
    from,
  }: { readonly microDaoId: string; readonly userId: string; readonly from: MemberRole | null },
): Promise<void> {
  const wasMember = from !== null && isAtLeast(from, 'MEMBER');
  const hadPower = from !== null && isAtLeast(from, 'ADMIN');
  const stays = await readStays(tx, microDaoId, userId);
  const channels = await lockChannels(
    tx,
    stays.map(({ channelId }) => channelId),
  );
  for (const stay of stays) {
    const channel = channels.get(stay.channelId);
    const member = await tx.get(ChannelMember, stay.memberId);
    if (!channel || member.leftAt !== null) continue;
    const next = stayAfter({ ...stay, role: member.role, wasMember });
    if (next === 'END') {
      await endStay(tx, rooms, channel, member, 'LEFT');
      // The role is the new one by now, so that the end of the stay does not see the power of the old one.
      if (hadPower) await queuePowers(tx, rooms, channel.id);
    } else await giveChannelRole(tx, rooms, channel, member, next);
  }
}

/** An owner of a channel who becomes a GUEST leaves the role to the next member. */
async function giveChannelRole(
  tx: Transaction,
  rooms: RoomDependencies,
  { id: channelId }: Channel,
  member: ChannelMember,
  role: MemberRole,
): Promise<void> {
  if (role !== member.role) {
    const wasOwner = member.role === 'OWNER';
    member.role = role;
    if (wasOwner) await passOwnerRoleOn(tx, channelId);
    await recordNext(tx, channelId, { kind: 'MEMBERS', messageId: null, ...member.who });
  }
  await queuePowers(tx, rooms, channelId);
}

function readStays(tx: Transaction, microDaoId: string, userId: string): Promise<Stay[]> {
  return tx.query<Stay>(
    `SELECT m.id AS "memberId", m.channel_id AS "channelId", m.role, c.visibility, d.role AS "microDaoRole",
       c.team_id IS NOT NULL AS "isOfTeam", ${isInTeam('c.team_id', '$2')} AS "isInTeam"
     FROM channel c JOIN channel_member m ON m.channel_id = c.id
       JOIN micro_dao_member d ON d.micro_dao_id = c.micro_dao_id AND d.user_id = m.user_id AND d.left_at IS NULL
     WHERE c.micro_dao_id = $1 AND m.user_id = $2 AND m.left_at IS NULL ORDER BY m.channel_id`,
    [microDaoId, userId],
  );
}
