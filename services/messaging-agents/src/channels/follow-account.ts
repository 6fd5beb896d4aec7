import type { Transaction } from '@kindred/database/transaction';
import { queueCall } from '../outbound/queue-call.ts';
import { queuePowers } from './matrix-calls.ts';
import type { RoomDependencies } from './room-dependencies.ts';
import { hasExplicitPower } from './room-powers.ts';

/**
 * Invites an account that a person has just linked to the rooms of their channels, with their power there. The caller
 * writes the person's row first: a concurrent join or departure waits for it and then sees the account.
 */
export async function inviteAccount(
  tx: Transaction,
  rooms: RoomDependencies,
  userId: string,
  account: string,
): Promise<void> {
  for (const { channelId, memberId } of await roomsOf(tx, userId)) {
    await queueCall(tx, rooms.sealer, { kind: 'INVITE', channelId, userId: account });
    if (await hasExplicitPower(tx, channelId, memberId)) await queuePowers(tx, rooms, channelId);
  }
}

/** Removes an account that a person has just unlinked from the rooms of their channels. Their ghost stays in them. */
export async function removeAccount(
  tx: Transaction,
  rooms: RoomDependencies,
  userId: string,
  account: string,
): Promise<void> {
  for (const { channelId, memberId } of await roomsOf(tx, userId)) {
    if (await hasExplicitPower(tx, channelId, memberId)) await queuePowers(tx, rooms, channelId);
    await queueCall(tx, rooms.sealer, { kind: 'REMOVE', channelId, userId: account, reason: null });
  }
}

/** The channels of a person whose rooms this service is in, in the order of their ids. */
function roomsOf(tx: Transaction, userId: string): Promise<{ channelId: string; memberId: string }[]> {
  return tx.query(
    `SELECT m.channel_id AS "channelId", m.id AS "memberId" FROM channel_member m JOIN channel c ON c.id = m.channel_id
     WHERE m.user_id = $1 AND m.left_at IS NULL AND NOT c.is_confidential ORDER BY m.channel_id`,
    [userId],
  );
}
