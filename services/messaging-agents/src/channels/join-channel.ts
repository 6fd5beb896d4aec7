import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { isBlocked } from '../blocks/kept-apart.ts';
import { MicroDaoMember } from '../micro-daos/micro-dao-member.ts';
import { beginStay, endStay } from './begin-stay.ts';
import { asMember, channelMemberOf, isChannelAdmin, lockChannel, type OfChannel } from './channel-for.ts';
import { ChannelMember } from './channel-member.ts';
import { AlreadyChannelMember, ChannelInvitationNeeded, ChannelRoleTooLow } from './refusals.ts';
import { isAbove, isAtLeast, type PersonRole } from '../micro-daos/roles.ts';

/**
 * Joins a channel that one sees. A person who is not in the microDAO is a GUEST in its PUBLIC channels. A person who
 * was removed comes back by an invitation only.
 */
export function joinChannel(work: UnitOfWork, person: Person, { channelId }: OfChannel) {
  return work.run(person, async (tx) => {
    const role = await lockRoleFor(tx, channelId, person.id);
    const { channel, member: current } = await lockChannel(tx, channelId, person.id);
    if (current) throw new AlreadyChannelMember();
    if (await wasRemoved(tx, channelId, person.id)) throw new ChannelInvitationNeeded();
    const member = await beginStay(tx, channel, { userId: person.id }, { role: role ?? 'GUEST', via: 'JOINING' });
    return { channel, member };
  });
}

/**
 * Adds a member of the microDAO to a channel. Any member of a channel may, but a GUEST. In a PRIVATE one it takes an
 * admin. A person who was added can leave.
 */
export function inviteToChannel(
  work: UnitOfWork,
  person: Person,
  { channelId, userId }: OfChannel & { readonly userId: string },
) {
  return work.run(person, async (tx) => {
    const role = await lockRoleFor(tx, channelId, userId);
    const found = await lockChannel(tx, channelId, person.id);
    const { channel } = found;
    channel.refuseIfDirect();
    const own = asMember(found);
    const mayInvite =
      channel.visibility === 'PRIVATE' ? await isChannelAdmin(tx, found, person.id) : isAtLeast(own.role, 'MEMBER');
    if (!mayInvite) throw new ChannelRoleTooLow();
    if (role === null || (await isBlocked(tx, person.id, userId))) throw new NotFound('No member of the microDAO');
    if (await channelMemberOf(tx, channelId, userId)) throw new AlreadyChannelMember('This person is');
    const member = await beginStay(tx, channel, { userId }, { role, via: 'INVITATION' });
    return { channel, member };
  });
}

/** Leaves a channel. A direct one is never left. */
export function leaveChannel(work: UnitOfWork, person: Person, { channelId }: OfChannel) {
  return work.run(person, async (tx) => {
    const found = await lockChannel(tx, channelId, person.id);
    found.channel.refuseIfDirect();
    const member = asMember(found);
    await endStay(tx, found.channel, member, 'LEFT');
    return { channel: found.channel, member };
  });
}

/** Removes a member whose role is below one's own, as an admin of the channel or its microDAO. */
export function removeFromChannel(
  work: UnitOfWork,
  person: Person,
  { channelId, memberId }: OfChannel & { readonly memberId: string },
) {
  return work.run(person, async (tx) => {
    const found = await lockChannel(tx, channelId, person.id);
    const { channel } = found;
    channel.refuseIfDirect();
    if (!(await isChannelAdmin(tx, found, person.id))) throw new ChannelRoleTooLow();
    const member = await tx.get(ChannelMember, { id: memberId, channelId, leftAt: IsNull() }, 'No member');
    const ownRole = found.member?.role ?? 'ADMIN';
    if (member.id === found.member?.id || !isAbove(ownRole, member.role)) throw new ChannelRoleTooLow();
    await endStay(tx, channel, member, 'REMOVED');
    return { channel, member };
  });
}

/**
 * The role that a person has in a channel by their role in its microDAO. It is locked until the end: they cannot leave
 * the microDAO meanwhile. Null for a person who is not in it.
 */
async function lockRoleFor(tx: Transaction, channelId: string, userId: string): Promise<PersonRole | null> {
  const [channel] = await tx.query<{ microDaoId: string | null }>(
    'SELECT micro_dao_id AS "microDaoId" FROM channel WHERE id = $1',
    [channelId],
  );
  if (!channel?.microDaoId) return null;
  const member = await tx.lockOne(MicroDaoMember, { microDaoId: channel.microDaoId, userId, leftAt: IsNull() });
  if (!member) return null;
  return member.role === 'GUEST' ? 'GUEST' : 'MEMBER';
}

/** Whether the latest stay of a person in a channel ended by removal. */
async function wasRemoved(tx: Transaction, channelId: string, userId: string): Promise<boolean> {
  const order = { joinedAt: 'DESC', id: 'DESC' } as const;
  const [latest] = await tx.find(ChannelMember, { channelId, userId }, { order, take: 1 });
  return latest?.status === 'REMOVED';
}
