import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { isBlocked } from '../blocks/kept-apart.ts';
import { MicroDaoMember } from '../micro-daos/micro-dao-member.ts';
import { isAbove, isAtLeast, type PersonRole } from '../micro-daos/roles.ts';
import { isOfTeam } from '../teams/is-in-team.ts';
import { beginStay, endStay } from './begin-stay.ts';
import {
  asMember,
  channelMemberOf,
  higherRole,
  isChannelAdmin,
  lockChannel,
  type InChannel,
  type OfChannel,
} from './channel-for.ts';
import { ChannelMember } from './channel-member.ts';
import type { Channel } from './channel.ts';
import { AlreadyChannelMember, ChannelInvitationNeeded, ChannelRoleTooLow } from './refusals.ts';
import { wasRemoved } from './returning.ts';
import type { RoomDependencies } from './room-dependencies.ts';

/**
 * Joins a channel that one sees. A person who is not in the microDAO is a GUEST in its PUBLIC channels. A person who
 * was removed is brought back by an admin; an admin of the microDAO comes back by themselves.
 */
export function joinChannel(work: UnitOfWork, rooms: RoomDependencies, person: Person, { channelId }: OfChannel) {
  return work.run(person, async (tx) => {
    const inMicroDao = await lockMembership(tx, channelId, person.id);
    const found = await lockChannel(tx, channelId, person.id);
    if (found.member) throw new AlreadyChannelMember();
    if ((await wasRemoved(tx, found.channel, person.id)) && !(await isChannelAdmin(tx, found, person.id)))
      throw new ChannelInvitationNeeded();
    const role = roleIn(inMicroDao) ?? 'GUEST';
    const member = await beginStay(tx, rooms, found.channel, { userId: person.id }, { role, via: 'JOINING' });
    return { channel: found.channel, member };
  });
}

/**
 * Adds a member of the microDAO to a channel, in one of a team a member of the team. Any member of a channel may, but a
 * GUEST. In a PRIVATE one it takes an admin, and so it does for a person who was removed. A person who was added can
 * leave.
 */
export function inviteToChannel(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { channelId, userId }: OfChannel & { readonly userId: string },
) {
  return work.run(person, async (tx) => {
    const inMicroDao = await lockMembership(tx, channelId, userId);
    const found = await lockChannel(tx, channelId, person.id);
    const { channel } = found;
    channel.refuseIfDirect();
    channel.refuseIfLeft();
    await refuseUnlessMayInvite(tx, found, person.id);
    const role = roleIn(inMicroDao);
    if (role === null || !(await mayEnter(tx, channel, inMicroDao)) || (await isBlocked(tx, person.id, userId)))
      throw new NotFound('No member of the microDAO');
    if (await channelMemberOf(tx, channelId, userId)) throw new AlreadyChannelMember('This person is');
    if ((await wasRemoved(tx, channel, userId)) && !(await isChannelAdmin(tx, found, person.id)))
      throw new ChannelRoleTooLow();
    const member = await beginStay(tx, rooms, channel, { userId }, { role, via: 'INVITATION' });
    return { channel, member };
  });
}

/** Leaves a channel. A direct one is never left. */
export function leaveChannel(work: UnitOfWork, rooms: RoomDependencies, person: Person, { channelId }: OfChannel) {
  return work.run(person, async (tx) => {
    const found = await lockChannel(tx, channelId, person.id);
    found.channel.refuseIfDirect();
    const member = asMember(found);
    await endStay(tx, rooms, found.channel, member, 'LEFT');
    return { channel: found.channel, member };
  });
}

/** Removes a member whose role is below one's own, as an admin of the channel or its microDAO. */
export function removeFromChannel(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { channelId, memberId }: OfChannel & { readonly memberId: string },
) {
  return work.run(person, async (tx) => {
    const found = await lockChannel(tx, channelId, person.id);
    const { channel } = found;
    channel.refuseIfDirect();
    channel.refuseIfLeft();
    const own = await higherRole(tx, channel, { userId: person.id, role: found.member?.role ?? null });
    if (!isAtLeast(own, 'ADMIN')) throw new ChannelRoleTooLow();
    const member = await tx.get(ChannelMember, { id: memberId, channelId, leftAt: IsNull() }, 'No member');
    if (member.id === found.member?.id || !isAbove(own, await higherRole(tx, channel, member)))
      throw new ChannelRoleTooLow();
    await endStay(tx, rooms, channel, member, 'REMOVED');
    return { channel, member };
  });
}

/** @throws {NotChannelMember} @throws {ChannelRoleTooLow} */
async function refuseUnlessMayInvite(tx: Transaction, found: InChannel, userId: string): Promise<void> {
  const own = asMember(found);
  const isAdmin = await isChannelAdmin(tx, found, userId);
  if (found.channel.visibility === 'PRIVATE' ? !isAdmin : !isAdmin && !isAtLeast(own.role, 'MEMBER'))
    throw new ChannelRoleTooLow();
}

/** Whether a channel is not of a team, or a member of the microDAO has to do with the team. */
export async function mayEnter(tx: Transaction, { teamId }: Channel, member: MicroDaoMember | null): Promise<boolean> {
  return teamId === null || (member !== null && (await isOfTeam(tx, teamId, member)));
}

/**
 * The membership of a person in the microDAO of a channel, locked until the end: they cannot leave the microDAO
 * meanwhile. Null for a person who is not in it.
 */
async function lockMembership(tx: Transaction, channelId: string, userId: string): Promise<MicroDaoMember | null> {
  const [channel] = await tx.query<{ microDaoId: string | null }>(
    'SELECT micro_dao_id AS "microDaoId" FROM channel WHERE id = $1',
    [channelId],
  );
  if (!channel?.microDaoId) return null;
  return tx.lockOne(MicroDaoMember, { microDaoId: channel.microDaoId, userId, leftAt: IsNull() });
}

/** The role with which a person begins in a channel, by their role in its microDAO. Null without one. */
export function roleIn(member: MicroDaoMember | null): PersonRole | null {
  if (!member) return null;
  return member.role === 'GUEST' ? 'GUEST' : 'MEMBER';
}
