import type { Homeserver } from '../homeserver.ts';
import { bridgeUser, ghostLocalpart, ghostUser, roomAlias, type MatrixNames } from '../matrix-names.ts';
import { readRoomEvent } from '../read-room-event.ts';
import { isRefusedAs } from '../refusals.ts';
import { creatorsOf } from '../room-creators.ts';
import type { MatrixContent } from '../room-event.ts';
import { roomSettings } from '../room-settings.ts';
import type { MatrixCalls } from './matrix-calls.ts';
import { actingAs, device, segment, unless } from './request-parts.ts';

type Rooms = Pick<
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

interface Membership {
  readonly roomId: string;
  readonly userId: string;
  /** If the user already has one of these memberships, a refused call counts as done. Null means no membership. */
  readonly wanted: readonly unknown[];
}

/** Who is in the rooms of a homeserver, and their state. */
export function synapseRooms(calls: MatrixCalls, names: MatrixNames): Rooms {
  const as = actingAs(bridgeUser(names));
  const inRoom = (roomId: string, path: string) => `/rooms/${segment(roomId)}/${path}`;
  const gone = ['leave', 'ban', null];

  const readState = (roomId: string, type: string, stateKey: string): Promise<MatrixContent | null> =>
    unless(['M_NOT_FOUND'], () => calls.get({ path: statePath(roomId, type, stateKey) }));

  /** A needless change is refused like a forbidden one. After a refusal, the room's state tells which it was. */
  const unlessAlready = async ({ roomId, userId, wanted }: Membership, call: () => Promise<unknown>) => {
    try {
      await call();
    } catch (error) {
      if (!isRefusedAs(error, 'M_FORBIDDEN', 'M_BAD_STATE')) throw error;
      const member = await readState(roomId, 'm.room.member', userId).catch(() => ({ membership: 'unknown' }));
      if (!wanted.includes(member === null ? null : member['membership'])) throw error;
    }
  };
  const invite = (roomId: string, userId: string) =>
    unlessAlready({ roomId, userId, wanted: ['join', 'invite'] }, () =>
      calls.post({ path: inRoom(roomId, 'invite'), body: { user_id: userId } }),
    );

  return {
    async ensureGhost({ id, name }) {
      const userId = ghostUser(names, id);
      const body = { type: 'm.login.application_service', username: ghostLocalpart(names, id), inhibit_login: true };
      await unless(['M_USER_IN_USE'], () => calls.post({ path: '/register', body }));
      await calls.put({ path: `/devices/${device}`, query: { user_id: userId } });
      if (name === null) return;
      const path = `/profile/${segment(userId)}/displayname`;
      await calls.put({ path, query: as(userId), body: { displayname: name } });
    },

    async createRoom(room) {
      try {
        const made = await calls.post({
          path: '/createRoom',
          body: { ...roomSettings(names, bridgeUser(names), room) },
        });
        return String(made['room_id']);
      } catch (error) {
        if (!isRefusedAs(error, 'M_ROOM_IN_USE')) throw error;
        const found = await calls.get({ path: `/directory/room/${segment(roomAlias(names, room.channelId))}` });
        return String(found['room_id']);
      }
    },

    invite,

    async join(roomId, userId) {
      const call = () => calls.post({ path: inRoom(roomId, 'join'), query: as(userId) });
      try {
        await call();
      } catch (error) {
        if (!isRefusedAs(error, 'M_FORBIDDEN') || userId === bridgeUser(names)) throw error;
        await invite(roomId, userId);
        await call();
      }
    },

    leave: (roomId, userId) =>
      unlessAlready({ roomId, userId, wanted: gone }, () =>
        calls.post({ path: inRoom(roomId, 'leave'), query: as(userId) }),
      ),

    remove: (roomId, userId, reason) =>
      unlessAlready({ roomId, userId, wanted: gone }, () =>
        calls.post({ path: inRoom(roomId, 'kick'), body: { user_id: userId, ...(reason !== null && { reason }) } }),
      ),

    async setState({ roomId, type, stateKey, content }) {
      await calls.put({ path: statePath(roomId, type, stateKey), body: { ...content } });
    },

    readState,

    async readCreators(roomId) {
      const given = await calls.get({ path: statePath(roomId, 'm.room.create', ''), query: { format: 'event' } });
      const event = readRoomEvent(given, roomId);
      return event === null ? [] : creatorsOf(event);
    },

    async listMembers(roomId) {
      const { joined } = await calls.get({ path: inRoom(roomId, 'joined_members') });
      const members = Object.entries(joined as Record<string, { display_name?: string | null }>);
      return members.map(([userId, { display_name: name }]) => ({ userId, name: name ?? null }));
    },
  };
}

function statePath(roomId: string, type: string, stateKey: string): string {
  return `/rooms/${segment(roomId)}/state/${segment(type)}/${segment(stateKey)}`;
}
