import type { Transaction } from '@kindred/database/transaction';
import { In, IsNull, Not } from 'typeorm';
import { leaveAllChannels, staysOf } from '../channels/leave-all.ts';
import { lockChannels } from '../channels/lock-channels.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { channelsWithTraces, tellOfErasure } from '../messages/before-erasure.ts';
import { channelOfGhost, queueNameEnd } from '../outbound/clear-ghost-name.ts';
import { guestOf, type PersonAndGuest } from '../bridge-guests/guest-of.ts';
import { archive } from './archive-micro-dao.ts';
import { giveRole } from './change-role.ts';
import { endMembership } from './end-membership.ts';
import { lockMicroDao } from './lock-micro-dao.ts';
import { memberOf } from './member-of.ts';
import { MicroDaoMember } from './micro-dao-member.ts';
import type { MicroDao } from './micro-dao.ts';

type How = 'LEFT' | 'REMOVED';

/** Ends what a person takes part in before they are erased, and tells the channels in which they left something. */
export async function endTakingPart(
  tx: Transaction,
  rooms: RoomDependencies,
  { userId, matrixId }: { readonly userId: string; readonly matrixId: string | null },
): Promise<void> {
  const person = { userId, guestId: await guestOf(tx, matrixId) };
  const ghostAt = await channelOfGhost(tx, userId);
  const alsoLocked = [...(await channelsWithTraces(tx, person)), ...(ghostAt === null ? [] : [ghostAt])];
  await leaveEverything(tx, rooms, person, { how: 'LEFT', alsoLocked });
  if (ghostAt !== null) await queueNameEnd(tx, rooms.sealer, { channelId: ghostAt, userId });
  await tellOfErasure(tx, person);
}

/**
 * Takes a person out of their microDAOs, then out of their channels. All locks are taken first, in the order that the
 * README gives.
 * @param alsoLocked channels that the caller changes afterwards
 */
export async function leaveEverything(
  tx: Transaction,
  rooms: RoomDependencies,
  person: PersonAndGuest,
  { how, alsoLocked = [] }: { readonly how: How; readonly alsoLocked?: readonly string[] },
): Promise<void> {
  const { userId } = person;
  const order = { microDaoId: 'ASC' } as const;
  const memberships = await tx.find(MicroDaoMember, { userId, leftAt: IsNull() }, { order });
  const microDaoIds = memberships.map(({ microDaoId }) => microDaoId);
  const { microDaos, channelIds } = await lockMicroDaos(tx, microDaoIds, userId);
  const stays = await staysOf(tx, person);
  await lockChannels(tx, [...stays.map(({ channelId }) => channelId), ...channelIds, ...alsoLocked]);
  await leaveMicroDaos(tx, rooms, microDaos, { userId, how });
  await leaveAllChannels(tx, rooms, person, how);
}

/**
 * Locks microDAOs that a person leaves, then the person's memberships and those of the heirs of what the person owns.
 * Returns with the microDAOs the channels in which roles change or stays end there. The caller locks them.
 */
async function lockMicroDaos(
  tx: Transaction,
  microDaoIds: readonly string[],
  userId: string,
): Promise<{ readonly microDaos: readonly MicroDao[]; readonly channelIds: readonly string[] }> {
  const microDaos: MicroDao[] = [];
  const members: MicroDaoMember[] = [];
  const ending: string[] = [];
  for (const id of microDaoIds) microDaos.push(await lockMicroDao(tx, id));
  for (const { id, status } of microDaos) {
    const member = await memberOf(tx, id, userId);
    if (!member) continue;
    members.push(member);
    if (status !== 'ACTIVE' || member.role !== 'OWNER') continue;
    const next = await nextOwner(tx, id);
    if (next) members.push(next);
    else ending.push(id);
  }
  for (const id of members.map(({ id }) => id).toSorted()) await tx.lock(MicroDaoMember, id);
  const channels = await tx.query<{ id: string }>(
    `SELECT c.id FROM channel c WHERE c.micro_dao_id = ANY ($1::uuid[]) AND (c.micro_dao_id = ANY ($2::uuid[])
       OR EXISTS (SELECT FROM channel_member m WHERE m.channel_id = c.id AND m.user_id = ANY ($3::uuid[]) AND m.left_at IS NULL))`,
    [microDaos.map(({ id }) => id), ending, members.flatMap((member) => member.userId ?? [])],
  );
  return { microDaos, channelIds: channels.map(({ id }) => id) };
}

/** Takes a person who is banned out of one microDAO, if they are in it. */
export async function leaveBannedMicroDao(
  tx: Transaction,
  rooms: RoomDependencies,
  microDaoId: string,
  userId: string,
): Promise<void> {
  const { microDaos, channelIds } = await lockMicroDaos(tx, [microDaoId], userId);
  await lockChannels(tx, channelIds);
  await leaveMicroDaos(tx, rooms, microDaos, { userId, how: 'REMOVED' });
}

/**
 * Takes a person out of locked microDAOs. What they own goes to the admin who has been in it for the longest time, else
 * to the member. A microDAO without either is archived.
 */
async function leaveMicroDaos(
  tx: Transaction,
  rooms: RoomDependencies,
  microDaos: readonly MicroDao[],
  { userId, how }: { readonly userId: string; readonly how: How },
): Promise<void> {
  for (const microDao of microDaos) {
    const member = await memberOf(tx, microDao.id, userId);
    if (!member) continue;
    const wasOwner = member.role === 'OWNER';
    await endMembership(tx, rooms, { microDao, member }, { how });
    if (wasOwner && microDao.status === 'ACTIVE') await passOn(tx, rooms, microDao);
    if (how === 'REMOVED' && microDao.ownerUserId === userId) microDao.ownerUserId = null;
  }
}

async function passOn(tx: Transaction, rooms: RoomDependencies, microDao: MicroDao): Promise<void> {
  const next = await nextOwner(tx, microDao.id);
  if (next) return giveRole(tx, rooms, { microDao, member: next }, 'OWNER', {});
  await archive(tx, rooms, microDao, { reason: 'NO_OWNER' });
}

async function nextOwner(tx: Transaction, microDaoId: string): Promise<MicroDaoMember | null> {
  const heirs = { microDaoId, userId: Not(IsNull()), role: In(['ADMIN', 'MEMBER']), leftAt: IsNull() };
  // ADMIN comes before MEMBER in the alphabet too.
  const [next] = await tx.find(MicroDaoMember, heirs, { order: { role: 'ASC', joinedAt: 'ASC', id: 'ASC' }, take: 1 });
  return next ?? null;
}
