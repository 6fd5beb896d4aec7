import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { addEvent } from '../../src/homeserver/local/local-events.ts';
import { setMembership } from '../../src/homeserver/local/local-rooms.ts';
import type { MatrixContent } from '../../src/homeserver/room-event.ts';
import type { MessagingWorld } from '../messaging-world.ts';

export interface MatrixRoom {
  readonly roomId: string;
  readonly sets: (type: string, content: MatrixContent, stateKey?: string) => Promise<void>;
  readonly says: (sender: string, body: string) => Promise<void>;
  /** A user of Matrix comes into the room, is invited, or goes. */
  readonly moves: (userId: string, membership: 'join' | 'invite' | 'leave') => Promise<void>;
}

/** A room of the local homeserver that a person of Matrix made by their client. It invites the bridge. */
export async function givenMatrixRoom(world: MessagingWorld, maker: string, version = '11'): Promise<MatrixRoom> {
  const { work, dependencies } = world.running.service;
  const { sealer, matrix } = dependencies;
  const roomId = `!${newId()}`;
  const add = (sender: string, type: string, content: MatrixContent, stateKey?: string) =>
    work.run(job(), async (tx) => {
      await addEvent(tx, sealer, { roomId, sender, type, content, ...(stateKey !== undefined && { stateKey }) });
    });
  const moves = async (userId: string, membership: 'join' | 'invite' | 'leave') => {
    await work.run(job(), (tx) => setMembership(tx, roomId, userId, membership));
    await add(maker, 'm.room.member', { membership }, userId);
  };
  await work.run(job(), (tx) =>
    tx.query('INSERT INTO local_room (room_id, channel_id) VALUES ($1, $2)', [roomId, newId()]),
  );
  await add(maker, 'm.room.create', { room_version: version }, '');
  await moves(maker, 'join');
  const room: MatrixRoom = {
    roomId,
    moves,
    sets: (type, content, stateKey = '') => add(maker, type, content, stateKey),
    says: (sender, body) => add(sender, 'm.room.message', { msgtype: 'm.text', body }),
  };
  await room.sets('m.room.power_levels', { users: { [maker]: 100, [matrix.homeserver.bridge]: 50 } });
  await room.moves(matrix.homeserver.bridge, 'invite');
  return room;
}
