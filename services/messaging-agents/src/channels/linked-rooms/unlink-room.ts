import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { queueCall } from '../../outbound/queue-call.ts';
import { archiveLockedChannel } from '../change-channel.ts';
import { channelFor, isChannelAdmin, noChannel, type OfChannel } from '../channel-for.ts';
import { Channel } from '../channel.ts';
import { recordNext } from '../../changes/sequence.ts';
import { ChannelRoleTooLow } from '../refusals.ts';
import type { RoomDependencies } from '../room-dependencies.ts';
import { MatrixRoomNotLinked } from './refusals.ts';

/**
 * Ends the link with a room that people made in Matrix, as an admin of the channel or its microDAO. The ghosts and the
 * bridge leave the room to its people. The channel is archived, and can be read as far as this service has it.
 */
export function unlinkMatrixRoom(work: UnitOfWork, rooms: RoomDependencies, person: Person, { channelId }: OfChannel) {
  return work.run(person, async (tx) => {
    await tx.lock(Channel, channelId, noChannel);
    const found = await channelFor(tx, channelId, person.id);
    const { channel } = found;
    if (!(await isChannelAdmin(tx, found, person.id))) throw new ChannelRoleTooLow();
    if (channel.roomLinkedAt === null) throw new MatrixRoomNotLinked();
    if (channel.archivedAt === null) await archiveLockedChannel(tx, rooms, channel, { archivedBy: person.id });
    else await recordNext(tx, channelId, { kind: 'CHANNEL', messageId: null, userId: person.id });
    await endLink(tx, channelId);
    await leaveRoom(tx, rooms, channelId);
    return channel;
  });
}

/** @throws {MatrixRoomNotLinked} if the link was ended before */
async function endLink(tx: Transaction, channelId: string): Promise<void> {
  const ended = await tx.query(
    `UPDATE matrix_room SET broken_reason = 'UNLINKED', broken_at = $2, fill_state = 'FILLED', fill_from = NULL,
       fill_again = false
     WHERE channel_id = $1 AND broken_reason IS DISTINCT FROM 'UNLINKED' RETURNING 1`,
    [channelId, tx.now],
  );
  if (ended.length === 0) throw new MatrixRoomNotLinked();
}

/** The ghosts go first: the bridge is in the room until the last of them has left. */
async function leaveRoom(tx: Transaction, { sealer }: RoomDependencies, channelId: string): Promise<void> {
  const ghosts = await tx.query<{ id: string }>(
    `SELECT coalesce(user_id, agent_id) AS id FROM channel_member
     WHERE channel_id = $1 AND left_at IS NULL AND guest_id IS NULL ORDER BY id`,
    [channelId],
  );
  for (const { id } of ghosts) await queueCall(tx, sealer, { kind: 'LEAVE', channelId, sender: id });
  await queueCall(tx, sealer, { kind: 'LEAVE', channelId, sender: null });
}
