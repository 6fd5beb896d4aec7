import type { Transaction } from '@kindred/database/transaction';
import type { Homeserver } from '../homeserver.ts';
import { bridgeUser, ghostUser } from '../matrix-names.ts';
import { creatorsOf } from '../room-creators.ts';
import type { MatrixContent } from '../room-event.ts';
import { roomSettings } from '../room-settings.ts';
import { addEvent, findEvents } from './local-events.ts';
import {
  channelOfRoom,
  forbidden,
  localRoomId,
  membershipOf,
  setMembership,
  type LocalMembership,
} from './local-rooms.ts';
import type { LocalStore } from './local-store.ts';

type Membership = Pick<
  Homeserver,
  | 'ensureGhost'
  | 'createRoom'
  | 'invite'
  | 'join'
  | 'leave'
  | 'remove'
  | 'setState'
  | 'readState'
  | 'readCreators'
  | 'listMembers'
>;

interface Change {
  readonly roomId: string;
  readonly userId: string;
  readonly by: string;
}

/** Who is in the rooms of the local homeserver, and their state. */
export function localMembership(store: LocalStore): Membership {
  const bridge = bridgeUser(store.names);

  const change = async (tx: Transaction, { roomId, userId, by }: Change, membership: LocalMembership) => {
    if (!(await setMembership(tx, roomId, userId, membership))) return;
    const event = { roomId, sender: by, type: 'm.room.member', stateKey: userId, content: { membership } };
    await addEvent(tx, store.sealer, event);
  };
  const setState = (tx: Transaction, roomId: string, type: string, content: MatrixContent, stateKey = '') =>
    addEvent(tx, store.sealer, { roomId, sender: bridge, type, stateKey, content });
  const leave = (left: Change) =>
    store.write(async (tx) => {
      const membership = await membershipOf(tx, left.roomId, left.userId);
      if (membership !== null) await change(tx, left, 'leave');
    });

  return {
    async ensureGhost({ id, name }) {
      await store.write((tx) =>
        tx.query(
          `INSERT INTO local_user (user_id, name) VALUES ($1, $2)
           ON CONFLICT (user_id) DO UPDATE SET name = coalesce(excluded.name, local_user.name)`,
          [ghostUser(store.names, id), name],
        ),
      );
    },

    createRoom: (room) =>
      store.write(async (tx) => {
        const roomId = localRoomId(room.channelId);
        const made = await tx.query(
          'INSERT INTO local_room (room_id, channel_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
          [roomId, room.channelId],
        );
        if (made.length === 0) return roomId;
        await change(tx, { roomId, userId: bridge, by: bridge }, 'join');
        const { power_level_content_override: levels } = roomSettings(store.names, bridge, room);
        await setState(tx, roomId, 'm.room.power_levels', levels as MatrixContent);
        await setState(tx, roomId, 'm.room.join_rules', { join_rule: room.joinRule });
        await setState(tx, roomId, 'm.room.name', { name: room.name });
        if (room.topic !== null) await setState(tx, roomId, 'm.room.topic', { topic: room.topic });
        return roomId;
      }),

    async invite(roomId, userId) {
      await store.write(async (tx) => {
        if ((await membershipOf(tx, roomId, userId)) !== 'join')
          await change(tx, { roomId, userId, by: bridge }, 'invite');
      });
    },

    /** The bridge may invite everyone, so a ghost needs no invitation. The bridge itself needs one. */
    async join(roomId, userId) {
      await store.write(async (tx) => {
        await channelOfRoom(tx, roomId);
        const membership = await membershipOf(tx, roomId, userId);
        if (userId === bridge && membership !== 'join' && membership !== 'invite') throw forbidden();
        await change(tx, { roomId, userId, by: userId }, 'join');
      });
    },

    leave: (roomId, userId) => leave({ roomId, userId, by: userId }),

    remove: (roomId, userId) => leave({ roomId, userId, by: bridge }),

    async setState({ roomId, type, stateKey, content }) {
      await store.write(async (tx) => {
        if ((await membershipOf(tx, roomId, bridge)) !== 'join') throw forbidden();
        await setState(tx, roomId, type, content, stateKey);
      });
    },

    async readState(roomId, type, stateKey) {
      const where = 'room_id = $1 AND type = $2 AND state_key = $3 ORDER BY position DESC LIMIT 1';
      const [event] = await store.read((tx) => findEvents(tx, store.sealer, where, [roomId, type, stateKey]));
      return event?.content ?? null;
    },

    /** A room that the bridge made has no event of its creation here. */
    async readCreators(roomId) {
      const where = `room_id = $1 AND type = 'm.room.create' ORDER BY position LIMIT 1`;
      const [event] = await store.read((tx) => findEvents(tx, store.sealer, where, [roomId]));
      return event === undefined ? [bridge] : creatorsOf(event);
    },

    listMembers: (roomId) =>
      store.read((tx) =>
        tx.query(
          `SELECT user_id AS "userId", name FROM local_member LEFT JOIN local_user USING (user_id)
           WHERE room_id = $1 AND membership = 'join' ORDER BY user_id`,
          [roomId],
        ),
      ),
  };
}
