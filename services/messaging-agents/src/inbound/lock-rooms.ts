import type { Transaction } from '@kindred/database/transaction';
import { channelSequence } from '../changes/sequence.ts';
import { lockAskableAgents } from '../decisions/lock-askable-agents.ts';
import type { RoomEvent } from '../homeserver/room-event.ts';
import { idsInUsers } from '../homeserver/matrix-names.ts';
import { readMatrixEvent } from './read-matrix-event.ts';

/** A room that belongs to a channel, locked. */
export interface LockedRoom {
  readonly channelId: string;
  readonly roomId: string;
  readonly fillState: 'FILLED' | 'DUE' | 'FILLING';
  readonly isFirstFill: boolean;
  readonly fillFrom: string | null;
  readonly lastEventId: string | null;
}

/**
 * Locks all that the events of some rooms can change, in the order that this service keeps: members of microDAOs,
 * channels, their sequences, people, answers of agents, rooms; several of one kind by their ids. A message needs no
 * lock of the channel's row, so only events of a room's state take it. Rooms without a channel are left out.
 */
export async function lockRooms(
  tx: Transaction,
  roomIds: readonly string[],
  events: readonly RoomEvent[],
): Promise<Map<string, LockedRoom>> {
  const found = await tx.query<{ channelId: string; roomId: string }>(
    'SELECT channel_id AS "channelId", room_id AS "roomId" FROM matrix_room WHERE room_id = ANY ($1::text[])',
    [roomIds],
  );
  if (found.length === 0) return new Map();
  const stateful = new Set(events.filter(({ stateKey }) => stateKey !== null).map(({ roomId }) => roomId));
  const changed = found.filter(({ roomId }) => stateful.has(roomId)).map(({ channelId }) => channelId);
  if (changed.length > 0) await lockChannels(tx, changed, comingUsers(events));
  const channelIds = found.map(({ channelId }) => channelId);
  await channelSequence.lockAll(tx, 'channel', channelIds);
  const known = events.flatMap((event) => readMatrixEvent(event) ?? []);
  await lockPeople(
    tx,
    known.flatMap((event) => (event.kind === 'MEMBERSHIP' ? [event.userId] : [])),
  );
  await lockAskableAgents(
    tx,
    channelIds,
    known.filter((event) => event.kind === 'TEXT'),
  );
  const rooms = await tx.query<LockedRoom>(
    `SELECT channel_id AS "channelId", room_id AS "roomId", fill_state AS "fillState", fill_from AS "fillFrom",
       last_event_id AS "lastEventId", is_first_fill AS "isFirstFill"
     FROM matrix_room WHERE channel_id = ANY ($1::uuid[]) AND room_id = ANY ($2::text[])
     ORDER BY channel_id FOR NO KEY UPDATE`,
    [channelIds, roomIds],
  );
  return new Map(rooms.map((room) => [room.roomId, room]));
}

/** The Matrix ids of those who join a room. Their roles here follow from the microDAO's. */
function comingUsers(events: readonly RoomEvent[]): string[] {
  const joins = events.filter(({ type, content }) => type === 'm.room.member' && content['membership'] === 'join');
  return [...new Set(joins.flatMap(({ stateKey }) => stateKey ?? []))];
}

/** Shares the locks of people who come or go, by a linked account or as a ghost, as `matrixIdsOf` does for each. */
async function lockPeople(tx: Transaction, matrixIds: readonly string[]): Promise<void> {
  if (matrixIds.length === 0) return;
  await tx.query(
    `SELECT FROM person WHERE matrix_id = ANY ($1::text[]) OR user_id = ANY ($2::uuid[])
     ORDER BY user_id FOR SHARE`,
    [matrixIds, idsInUsers(matrixIds)],
  );
}

async function lockChannels(tx: Transaction, channelIds: readonly string[], coming: readonly string[]): Promise<void> {
  if (coming.length > 0)
    await tx.query(
      `SELECT FROM micro_dao_member WHERE left_at IS NULL
         AND micro_dao_id IN (SELECT micro_dao_id FROM channel WHERE id = ANY ($1::uuid[]))
         AND user_id IN (SELECT user_id FROM person WHERE matrix_id = ANY ($2::text[]))
       ORDER BY id FOR NO KEY UPDATE`,
      [channelIds, coming],
    );
  await tx.query('SELECT FROM channel WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [channelIds]);
}
