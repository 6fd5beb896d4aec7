import type { Transaction } from '@kindred/database/transaction';
import type { MatrixCall } from '../outbound/matrix-call.ts';
import { queueCall } from '../outbound/queue-call.ts';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import type { MemberRole } from '../micro-daos/roles.ts';
import type { ChannelDetails } from './channel-details.ts';
import { Channel } from './channel.ts';
import { matrixIdsOf } from './matrix-ids.ts';
import { MatrixAccountNeeded } from './refusals.ts';
import type { RoomDependencies } from './room-dependencies.ts';
import { powerLevelsOf, readPowers } from './room-powers.ts';

/*
 * What follows in the room of a channel from a change of the channel. Each function queues calls in the transaction of
 * the change, which holds the locks of the channel and its sequence. The room's row is locked after both.
 */

/**
 * Queues the making of a new channel's room, before anyone is in it. Its creator has power there from the start.
 * @throws {MatrixAccountNeeded} for a confidential channel of a person without a linked account
 */
export async function queueRoom(
  tx: Transaction,
  rooms: RoomDependencies,
  channel: Channel,
  creator: { readonly userId: string; readonly role: MemberRole },
): Promise<void> {
  const { id: channelId, topic, visibility, isDirect, isConfidential } = channel;
  const ids = await matrixIdsOf(tx, creator);
  if (isConfidential && ids.account === null) throw new MatrixAccountNeeded();
  const power = { ...ids, role: creator.role, microDaoRole: null, isTimedOut: false };
  await queueCall(tx, rooms.sealer, {
    kind: 'CREATE_ROOM',
    channelId,
    // Clients name a room without a name after the other member.
    name: channel.name ?? '',
    topic,
    joinRule: visibility === 'PUBLIC' ? 'public' : 'invite',
    isDirect,
    confidentialOwner: isConfidential ? ids.account : null,
    powerLevels: isConfidential ? {} : powerLevelsOf(rooms.matrix.names, [power]),
  });
}

/**
 * Queues that a member comes into the room: their ghost joins, and the account that they linked is invited. In the room
 * of a confidential channel there are accounts alone.
 * @throws {MatrixAccountNeeded}
 */
export async function queueArrival(
  tx: Transaction,
  rooms: RoomDependencies,
  { id: channelId, isConfidential }: Channel,
  who: WhoIsMember,
): Promise<void> {
  const { ghostId, account } = await matrixIdsOf(tx, who);
  // A guest of Matrix came by themselves.
  if (ghostId === null) return;
  if (isConfidential && account === null) throw new MatrixAccountNeeded('This person links');
  if (!isConfidential) await queueCall(tx, rooms.sealer, { kind: 'JOIN', channelId, sender: ghostId });
  if (account !== null) await queueCall(tx, rooms.sealer, { kind: 'INVITE', channelId, userId: account });
}

/**
 * Queues that a member goes out of the room: their ghost leaves, and an account of Matrix is removed. Nothing is queued
 * for a room that the bridge has left.
 */
export async function queueDeparture(
  tx: Transaction,
  rooms: RoomDependencies,
  { id: channelId, isConfidential, bridgeLeftAt }: Channel,
  who: WhoIsMember,
): Promise<void> {
  if (bridgeLeftAt !== null) return;
  const { ghostId, account } = await matrixIdsOf(tx, who);
  if (ghostId !== null && !isConfidential)
    await queueCall(tx, rooms.sealer, { kind: 'LEAVE', channelId, sender: ghostId });
  if (account !== null) await queueCall(tx, rooms.sealer, { kind: 'REMOVE', channelId, userId: account, reason: null });
}

/**
 * Queues the powers in a room as they are now. The room's row is locked before they are read, so that of two changes at
 * once the later call has both. Those of a confidential channel stay as they were made.
 * In a linked room only those of ghosts are set.
 */
export async function queuePowers(
  tx: Transaction,
  { sealer, matrix }: RoomDependencies,
  channelId: string,
): Promise<void> {
  await tx.query('SELECT FROM matrix_room WHERE channel_id = $1 FOR NO KEY UPDATE', [channelId]);
  const { isConfidential, roomLinkedAt } = await tx.get(Channel, channelId);
  if (isConfidential) return;
  const powers = await readPowers(tx, matrix.names, channelId);
  await queueCall(tx, sealer, {
    kind: 'SET_POWER',
    channelId,
    ...powers,
    ...(roomLinkedAt !== null && { keepsOthers: true }),
  });
}

/** Queues the name and the topic of a room as far as they are among what changed. */
export async function queueDetails(
  tx: Transaction,
  { sealer }: RoomDependencies,
  { id: channelId, name, topic }: Pick<Channel, 'id' | 'name' | 'topic'>,
  changed: readonly (keyof ChannelDetails)[],
): Promise<void> {
  const calls: MatrixCall[] = [];
  if (changed.includes('name') && name !== null) calls.push({ kind: 'SET_NAME', channelId, name });
  if (changed.includes('topic')) calls.push({ kind: 'SET_TOPIC', channelId, topic: topic ?? '' });
  for (const call of calls) await queueCall(tx, sealer, call);
}
