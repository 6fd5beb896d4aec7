import { randomUUID } from 'node:crypto';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import Fastify from 'fastify';
import type { RoomEvent } from '../../src/homeserver/room-event.ts';
import { asRoutes } from '../../src/inbound/as-routes.ts';
import type { MessagingWorld, TestPerson } from '../messaging-world.ts';

export const hsToken = 'a token of the homeserver';

/** An event as a homeserver pushes it. */
export interface PushedEvent {
  readonly event_id: string;
  readonly [field: string]: unknown;
}

/** The endpoint of the application service with the handlers of the service, and a homeserver that pushes to it. */
export async function homeserverPushes(world: MessagingWorld) {
  const { work, dependencies } = world.running.service;
  const app = Fastify();
  asRoutes(
    app,
    { ...dependencies, matrix: { ...dependencies.matrix, hsToken } },
    { work, logger: dependencies.logger },
  );
  await app.ready();
  let number = 0;
  return {
    close: () => app.close(),
    /** Returns the status of the answer. */
    async push(events: readonly PushedEvent[], token = hsToken): Promise<number> {
      const url = `/_matrix/app/v1/transactions/${(number += 1)}`;
      const headers = { authorization: `Bearer ${token}` };
      return (await app.inject({ method: 'PUT', url, payload: { events }, headers })).statusCode;
    },
    /** Gives a channel a room. Returns its id. */
    async link(channelId: string): Promise<string> {
      const roomId = `!${channelId}:kindred.local`;
      await work.run(job(), (tx) =>
        tx.query(
          `INSERT INTO matrix_room (channel_id, room_id) VALUES ($1, $2)
           ON CONFLICT (channel_id) DO UPDATE SET room_id = excluded.room_id`,
          [channelId, roomId],
        ),
      );
      return roomId;
    },
    /** The kinds of the calls that wait for a channel's room, in their order. */
    async calls(channelId: string): Promise<string[]> {
      const rows = await work.read(job(), (tx) =>
        tx.query<{ kind: string }>('SELECT kind FROM matrix_call WHERE channel_id = $1 ORDER BY position', [channelId]),
      );
      return rows.map(({ kind }) => kind);
    },
  };
}

/** Links a Matrix account to a person, as `linkMatrixAccount` does with a token. Returns its id. */
export async function givenAccount(world: MessagingWorld, person: TestPerson): Promise<string> {
  const matrixId = `@p-${newId()}:kindred.local`;
  await person.does('setHandle', { handle: null }, 'user { id }');
  await world.running.service.work.run(job(), (tx) =>
    tx.query('UPDATE person SET matrix_id = $2 WHERE user_id = $1', [person.id, matrixId]),
  );
  return matrixId;
}

export type HomeserverPushes = Awaited<ReturnType<typeof homeserverPushes>>;

export const eve = '@eve:elsewhere.test';

export const eventIn = (roomId: string, type: string, content: object, more: object = {}): PushedEvent => ({
  type,
  event_id: `$${randomUUID()}`,
  room_id: roomId,
  sender: eve,
  content,
  origin_server_ts: Date.now(),
  unsigned: { age: 3 },
  ...more,
});

export const textIn = (roomId: string, body: string, content: object = {}, more: object = {}) =>
  eventIn(roomId, 'm.room.message', { msgtype: 'm.text', body, ...content }, more);

export const editIn = (roomId: string, target: string, body: string, more: object = {}) =>
  eventIn(
    roomId,
    'm.room.message',
    {
      msgtype: 'm.text',
      body: `* ${body}`,
      'm.new_content': { msgtype: 'm.text', body },
      'm.relates_to': { rel_type: 'm.replace', event_id: target },
    },
    more,
  );

export const reactionIn = (roomId: string, target: string, key: string, more: object = {}) =>
  eventIn(roomId, 'm.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id: target, key } }, more);

export const redactionIn = (roomId: string, target: string, more: object = {}) =>
  eventIn(roomId, 'm.room.redaction', { redacts: target }, { redacts: target, ...more });

export const memberIn = (roomId: string, userId: string, membership: string, more: object = {}) =>
  eventIn(roomId, 'm.room.member', { membership }, { sender: userId, state_key: userId, ...more });

export const stateIn = (roomId: string, type: string, sender: string, content: object) =>
  eventIn(roomId, type, content, { sender, state_key: '' });

/** The same event as a page of history has it. */
export const asHistory = (event: PushedEvent): RoomEvent => ({
  eventId: event.event_id,
  roomId: String(event['room_id']),
  type: String(event['type']),
  sender: String(event['sender']),
  content: event['content'] as RoomEvent['content'],
  sentAt: new Date(Number(event['origin_server_ts'])),
  stateKey: (event['state_key'] as string | undefined) ?? null,
  redacts: (event['redacts'] as string | undefined) ?? null,
  previousContent: null,
});
