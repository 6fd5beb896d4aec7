import { NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { And, Equal, IsNull } from 'typeorm';
import { memberOf } from '../micro-daos/member-of.ts';
import { MicroDao } from '../micro-daos/micro-dao.ts';
import { isAbove, isAtLeast, type MemberRole } from '../micro-daos/roles.ts';
import { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';
import { ChannelRoleTooLow, NotChannelMember } from './refusals.ts';
import { isSeenChannel } from './seen-channels.ts';

export interface OfChannel {
  readonly channelId: string;
}

export const noChannel = 'No channel';

export interface InChannel {
  readonly channel: Channel;
  /** Null for a person who sees the channel and is not in it. */
  readonly member: ChannelMember | null;
}

/**
 * A channel for a person who may know of it.
 * @throws {NotFound} the same for one that does not exist and for one that the person may not know of
 */
export async function channelFor(
  tx: ReadTransaction,
  channelId: string,
  userId: string,
  what = noChannel,
): Promise<InChannel> {
  const channel = await tx.findOne(Channel, { id: And(Equal(channelId), isSeenChannel(userId)) });
  if (!channel) throw new NotFound(what);
  return { channel, member: await channelMemberOf(tx, channelId, userId) };
}

/** The current stay of a person in a channel; null if they are not in it. */
export function channelMemberOf(tx: ReadTransaction, channelId: string, userId: string): Promise<ChannelMember | null> {
  return tx.findOne(ChannelMember, { channelId, userId, leftAt: IsNull() });
}

/**
 * Locks a channel for a person who sees it: the lock under which its members and details change. What the person sees
 * is decided under the lock.
 * @throws {NotFound} @throws {ChannelArchived} @throws {MicroDaoArchived}
 */
export async function lockChannel(tx: Transaction, channelId: string, userId: string): Promise<InChannel> {
  await tx.lock(Channel, channelId, noChannel);
  const found = await channelFor(tx, channelId, userId);
  await refuseIfOver(tx, found.channel);
  return found;
}

/** @throws {ChannelArchived} @throws {MicroDaoArchived} */
export async function refuseIfOver(tx: ReadTransaction, channel: Channel): Promise<void> {
  channel.refuseIfArchived();
  if (channel.microDaoId !== null) (await tx.get(MicroDao, channel.microDaoId)).refuseIfArchived();
}

/**
 * Locks a channel for an owner or admin of it, or one of its microDAO who sees it.
 * @throws {NotFound} @throws {ChannelArchived} @throws {MicroDaoArchived} @throws {ChannelRoleTooLow}
 */
export async function lockAsChannelAdmin(tx: Transaction, channelId: string, userId: string): Promise<InChannel> {
  const found = await lockChannel(tx, channelId, userId);
  if (!(await isChannelAdmin(tx, found, userId))) throw new ChannelRoleTooLow();
  return found;
}

/** Whether a person is an owner or admin of a channel or of its microDAO. */
export async function isChannelAdmin(tx: ReadTransaction, { channel, member }: InChannel, userId: string) {
  return isAtLeast(await higherRole(tx, channel, { userId, role: member?.role ?? null }), 'ADMIN');
}

/**
 * The higher of two roles: in the channel, and as an owner or admin of its microDAO. So joining a channel as a MEMBER
 * takes no power from an admin of the microDAO. A person who has neither counts as a GUEST.
 */
export async function higherRole(
  tx: ReadTransaction,
  { microDaoId }: Channel,
  { userId, role }: { readonly userId: string | null; readonly role: MemberRole | null },
): Promise<MemberRole> {
  const inMicroDao = microDaoId === null || userId === null ? null : await memberOf(tx, microDaoId, userId);
  const above = inMicroDao && isAtLeast(inMicroDao.role, 'ADMIN') ? inMicroDao.role : null;
  if (above === null || role === null) return above ?? role ?? 'GUEST';
  return isAbove(role, above) ? role : above;
}

/** @throws {NotChannelMember} */
export function asMember({ member }: InChannel): ChannelMember {
  if (!member) throw new NotChannelMember();
  return member;
}
