import { channelMemberAdded } from '@kindred/contracts/messaging-agents/channel-member-added';
import { channelMemberRemoved } from '@kindred/contracts/messaging-agents/channel-member-removed';
import type { DataOf } from '@kindred/contracts/define-event';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { IsNull, Not } from 'typeorm';
import { channelSequence, recordChange } from '../changes/sequence.ts';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import type { MemberRole } from '../micro-daos/roles.ts';
import { ensurePerson } from '../people/ensure-person.ts';
import { refuseIfBanned } from '../sanctions/kept-from.ts';
import { ChannelMember } from './channel-member.ts';
import type { Channel } from './channel.ts';
import { queueArrival, queueDeparture, queuePowers } from './matrix-calls.ts';
import { TooManyChannelMembers, TooManyChannels } from './refusals.ts';
import type { RoomDependencies } from './room-dependencies.ts';
import { hasExplicitPower } from './room-powers.ts';

/** The most channels that a person can be in. It bounds `listOverview`, which has no pages. */
const mostChannels = 500;
const mostMembers = 10_000;

interface Beginning {
  readonly role: MemberRole;
  readonly via: DataOf<typeof channelMemberAdded>['via'];
  /** Of an agent: the person who adds it. */
  readonly addedByUserId?: string | null;
  /** False if the caller begins many stays and queues the powers once, after them. */
  readonly queuesPowers?: boolean;
}

/**
 * Makes a person, an agent or a guest a member of a locked channel. The caller has refused those who are in it.
 * @throws {Banned} for the caller @throws {NotFound} for another who is banned
 * @throws {TooManyChannels} @throws {TooManyChannelMembers}
 */
export async function beginStay(
  tx: Transaction,
  rooms: RoomDependencies,
  channel: Channel,
  who: WhoIsMember,
  { role, via, addedByUserId = null, queuesPowers = via !== 'CREATION' }: Beginning,
): Promise<ChannelMember> {
  if (channel.memberCount >= mostMembers) throw new TooManyChannelMembers(mostMembers);
  if ('guestId' in who) await refuseIfBanned(tx, who.guestId, channel.id);
  if ('userId' in who) {
    await refuseIfBanned(tx, who.userId, channel.id);
    await refuseTooManyChannels(tx, who.userId);
    await ensurePerson(tx, who.userId);
  }
  const readSequence = await channelSequence.next(tx, channel.id);
  const before = await lastStay(tx, channel.id, who);
  const member = tx.add(ChannelMember.begin(channel.id, who, { role, readSequence, before, addedByUserId }, tx.now));
  channel.memberCount += 1;
  await recordChange(tx, channel.id, readSequence, { kind: 'MEMBERS', messageId: null, ...who });
  const { id: channelId, memberCount } = channel;
  tx.publish(channelMemberAdded, channel, { channelId, memberId: member.id, ...who, role, via, memberCount });
  await queueArrival(tx, rooms, channel, who);
  // The creator's power is in the request that makes the room.
  if (queuesPowers && (await hasExplicitPower(tx, channel.id, member.id))) await queuePowers(tx, rooms, channel.id);
  return member;
}

/** Ends a stay in a locked channel. An owner who goes leaves the role to the next member. */
export async function endStay(
  tx: Transaction,
  rooms: RoomDependencies,
  channel: Channel,
  member: ChannelMember,
  how: 'LEFT' | 'REMOVED',
): Promise<void> {
  const wasPowerful = await hasExplicitPower(tx, channel.id, member.id);
  await endStayHere(tx, channel, member, how);
  await queueDeparture(tx, rooms, channel, member.who);
  if (wasPowerful) await queuePowers(tx, rooms, channel.id);
}

/** Ends a stay in a locked channel, but not in its room. */
export async function endStayHere(
  tx: Transaction,
  channel: Channel,
  member: ChannelMember,
  how: 'LEFT' | 'REMOVED',
): Promise<void> {
  // Locks the sequence before the member's row, in the same order as sending a message does.
  const sequence = await channelSequence.next(tx, channel.id);
  const wasOwner = member.role === 'OWNER';
  member.end(how, tx.now);
  channel.memberCount -= 1;
  if (wasOwner) await passOwnerRoleOn(tx, channel.id);
  await recordChange(tx, channel.id, sequence, { kind: 'MEMBERS', messageId: null, ...member.who });
  const { id: channelId, memberCount } = channel;
  tx.publish(channelMemberRemoved, channel, { channelId, memberId: member.id, ...member.who, how, memberCount });
}

/** Leaves the role of the owner to the admin, or else the member, who has been in the channel for the longest time. */
export async function passOwnerRoleOn(tx: Transaction, channelId: string): Promise<void> {
  const people = { channelId, userId: Not(IsNull()), leftAt: IsNull() };
  for (const role of ['ADMIN', 'MEMBER'] as const) {
    const [next] = await tx.find(
      ChannelMember,
      { ...people, role },
      { order: { joinedAt: 'ASC', id: 'ASC' }, take: 1 },
    );
    if (next) {
      next.role = 'OWNER';
      return;
    }
  }
}

/** The latest stay of a person, an agent or a guest in a channel, also one that ended. */
async function lastStay(tx: ReadTransaction, channelId: string, who: WhoIsMember): Promise<ChannelMember | null> {
  const order = { joinedAt: 'DESC', id: 'DESC' } as const;
  const [latest] = await tx.find(ChannelMember, { channelId, ...who }, { order, take: 1 });
  return latest ?? null;
}

async function refuseTooManyChannels(tx: Transaction, userId: string): Promise<void> {
  if ((await tx.countUpTo(ChannelMember, { userId, leftAt: IsNull() }, mostChannels)) >= mostChannels)
    throw new TooManyChannels(mostChannels);
}
