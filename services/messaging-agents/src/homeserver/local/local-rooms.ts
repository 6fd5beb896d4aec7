import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { HomeserverRefused } from '../refusals.ts';

export type LocalMembership = 'join' | 'invite' | 'leave';

export const notFound = () => new HomeserverRefused('There is no such thing here.', 404, 'M_NOT_FOUND');
export const forbidden = () => new HomeserverRefused('The user is not in the room.', 403, 'M_FORBIDDEN');

/** A room's id is made of its channel's, so that a repeated request makes no second room. */
export const localRoomId = (channelId: string) => `!${channelId}`;

export async function channelOfRoom(tx: ReadTransaction, roomId: string): Promise<string> {
  const [room] = await tx.query<{ channel_id: string }>('SELECT channel_id FROM local_room WHERE room_id = $1', [
    roomId,
  ]);
  if (!room) throw notFound();
  return room.channel_id;
}

export async function membershipOf(
  tx: ReadTransaction,
  roomId: string,
  userId: string,
): Promise<LocalMembership | null> {
  const [member] = await tx.query<{ membership: LocalMembership }>(
    'SELECT membership FROM local_member WHERE room_id = $1 AND user_id = $2',
    [roomId, userId],
  );
  return member?.membership ?? null;
}

/** @returns whether the membership is another than before */
export async function setMembership(
  tx: Transaction,
  roomId: string,
  userId: string,
  membership: LocalMembership,
): Promise<boolean> {
  const changed = await tx.query(
    `INSERT INTO local_member (room_id, user_id, membership) VALUES ($1, $2, $3)
     ON CONFLICT (room_id, user_id) DO UPDATE SET membership = excluded.membership
     WHERE local_member.membership <> excluded.membership RETURNING 1`,
    [roomId, userId, membership],
  );
  return changed.length === 1;
}

/** @throws {HomeserverRefused} for a user who is not in the room, as a homeserver does */
export async function refuseStranger(tx: ReadTransaction, roomId: string, userId: string): Promise<void> {
  if ((await membershipOf(tx, roomId, userId)) !== 'join') throw forbidden();
}
