import { randomUUID } from 'node:crypto';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import Fastify, { type FastifyInstance } from 'fastify';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { asRoutes } from '../../src/inbound/as-routes.ts';
import type { EventHandlers } from '../../src/inbound/event-handlers.ts';
import { matrixWorld, type MatrixWorld } from './matrix-world.ts';

const hsToken = 'a token of the homeserver';

let world: MatrixWorld;
let app: FastifyInstance;
/** What the handlers were given, in order. */
const applied: string[] = [];
const faults = { of: null as string | null, code: null as string | null };

const record: EventHandlers = {
  TEXT: async (_tx, _room, { body }) => {
    if (faults.code !== null) throw Object.assign(new Error('of the database'), { code: faults.code });
    if (body === faults.of) throw new TypeError('cannot be applied');
    applied.push(body);
  },
  EDIT: async (_tx, _room, { target, body }) => void applied.push(`${target} now ${body}`),
  REACTION: async (_tx, _room, { target, emoji }) => void applied.push(`${target} ${emoji}`),
  REDACTION: async (_tx, _room, { target }) => void applied.push(`without ${target}`),
  MEMBERSHIP: async (_tx, _room, { userId, membership }) => void applied.push(`${userId} ${membership}`),
  POWER: async (_tx, _room, { users }) => void applied.push(JSON.stringify(users)),
  TOPIC: async (_tx, _room, { text }) => void applied.push(text),
  own: async (_tx, _room, { key }) => void applied.push(`own ${key}`),
};

beforeAll(async () => {
  world = await matrixWorld();
  const { dependencies } = world.running.service;
  app = Fastify();
  const matrix = { ...world.matrix, hsToken, eventHandlers: [record] };
  asRoutes(app, { ...dependencies, matrix }, { work: world.work, logger: dependencies.logger });
});
afterAll(async () => {
  await app?.close();
  await world?.running.stop();
});
beforeEach(() => {
  applied.length = 0;
  Object.assign(faults, { of: null, code: null });
});

let number = 0;
const push = (
  events: unknown,
  { authorization = `Bearer ${hsToken}` as string | undefined, id = (number += 1) } = {},
) =>
  app.inject({
    method: 'PUT',
    url: `/_matrix/app/v1/transactions/${id}`,
    payload: { events } as object,
    ...(authorization !== undefined && { headers: { authorization } }),
  });

/** A room that belongs to a channel. */
async function givenRoom(): Promise<{ roomId: string; channelId: string }> {
  const channelId = newId();
  await world.queue(world.room(channelId));
  await world.outbound.drain();
  return { roomId: `!${channelId}`, channelId };
}

const eventIn = (roomId: string, type: string, content: object, more: object = {}) => ({
  type,
  event_id: `$${randomUUID()}`,
  room_id: roomId,
  sender: '@eve:elsewhere.test',
  content,
  origin_server_ts: Date.now(),
  unsigned: { age: 3 },
  ...more,
});
const textIn = (roomId: string, body: unknown, more: object = {}) =>
  eventIn(roomId, 'm.room.message', { msgtype: 'm.text', body }, more);

describe('the endpoint of the application service', () => {
  it.each<[string, string | undefined, number, string]>([
    ['no token', undefined, 401, 'M_MISSING_TOKEN'],
    ['a wrong token', 'Bearer guess', 403, 'M_FORBIDDEN'],
    ['an empty token', 'Bearer ', 403, 'M_FORBIDDEN'],
    ['the beginning of the token', `Bearer ${hsToken.slice(0, -1)}`, 403, 'M_FORBIDDEN'],
    ['another scheme', `Basic ${hsToken}`, 403, 'M_FORBIDDEN'],
  ])('refuses a transaction with %s, and applies none of it', async (_, authorization, status, errcode) => {
    const { roomId } = await givenRoom();
    const answer =
      authorization === undefined
        ? await app.inject({
            method: 'PUT',
            url: '/_matrix/app/v1/transactions/1',
            payload: { events: [textIn(roomId, 'forged')] },
          })
        : await push([textIn(roomId, 'forged')], { authorization });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ errcode });
    expect(applied).toEqual([]);
  });

  it('refuses a token in the address', async () => {
    const url = `/_matrix/app/v1/transactions/1?access_token=${encodeURIComponent(hsToken)}`;
    expect((await app.inject({ method: 'PUT', url, payload: { events: [] } })).statusCode).toBe(401);
  });

  it('refuses a body that is no transaction', async () => {
    expect((await push('all of them')).statusCode).toBe(400);
    const headers = { authorization: `Bearer ${hsToken}`, 'content-type': 'application/json' };
    const broken = { method: 'PUT', url: '/_matrix/app/v1/transactions/1', headers, payload: '{"events": [' } as const;
    expect((await app.inject(broken)).statusCode).toBe(400);
  });

  it('answers a ping, and knows its ghosts', async () => {
    const ada = newId();
    const { channelId } = await givenRoom();
    await world.queue(world.text(channelId, ada, 'hello'));
    await world.outbound.drain();
    const headers = { authorization: `Bearer ${hsToken}` };
    const get = (userId: string) =>
      app.inject({ method: 'GET', url: `/_matrix/app/v1/users/${encodeURIComponent(userId)}`, headers });
    expect((await app.inject({ method: 'POST', url: '/_matrix/app/v1/ping', headers, payload: {} })).statusCode).toBe(
      200,
    );
    expect((await get(ghostUser(world.matrix.names, ada))).statusCode).toBe(200);
    expect((await get(ghostUser(world.matrix.names, newId()))).statusCode).toBe(404);
    expect((await get('@eve:elsewhere.test')).statusCode).toBe(404);
  });
});

describe('transactions', () => {
  it('are applied once, whatever number they come with again', async () => {
    const { roomId } = await givenRoom();
    const events = [textIn(roomId, 'one'), textIn(roomId, 'two')];
    expect((await push(events, { id: 900 })).json()).toEqual({});
    expect((await push(events, { id: 900 })).json()).toEqual({});
    expect((await push(events, { id: 1 })).json()).toEqual({});
    expect(applied).toEqual(['one', 'two']);
  });

  it('are applied once where two of them come at the same time', async () => {
    const { roomId } = await givenRoom();
    const events = [textIn(roomId, 'one'), textIn(roomId, 'two')];
    await Promise.all([push(events), push(events), push(events)]);
    expect(applied).toEqual(['one', 'two']);
  });

  it('apply each event once, also in another transaction and twice in one', async () => {
    const { roomId } = await givenRoom();
    const [one, two, three] = ['one', 'two', 'three'].map((body) => textIn(roomId, body));
    await push([one, two, two]);
    await push([two, three]);
    await push([three, one]);
    expect(applied).toEqual(['one', 'two', 'three']);
  });

  it('pass over rooms that belong to no channel, and what is no event', async () => {
    const { roomId } = await givenRoom();
    const strange = [null, 7, 'text', [], {}, textIn('#alias', 'x'), { ...textIn(roomId, 'x'), event_id: 5 }];
    const bad = [
      textIn(roomId, { is: 'an object' }),
      textIn(roomId, '  '),
      eventIn(roomId, 'm.room.message', { 'm.new_content': 'x', 'm.relates_to': { rel_type: 'm.replace' } }),
      eventIn(roomId, 'm.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id: '$x', key: '' } }),
      textIn(roomId, 'x', { origin_server_ts: 1e300 }),
    ];
    const answer = await push([...strange, ...bad, textIn('!unknown:elsewhere.test', 'x'), textIn(roomId, 'seen')]);
    expect(answer.statusCode).toBe(200);
    expect(applied).toEqual(['seen']);
  });

  it('pass over an event that always fails, and apply those around it once', async () => {
    const { roomId } = await givenRoom();
    faults.of = 'poison';
    const events = [textIn(roomId, 'before'), textIn(roomId, 'poison'), textIn(roomId, 'after')];
    expect((await push(events)).statusCode).toBe(200);
    // The first attempt, as a whole, was rolled back with all that it had written.
    expect(applied.slice(-2)).toEqual(['before', 'after']);
    applied.length = 0;
    expect((await push(events)).statusCode).toBe(200);
    expect(applied).toEqual([]);
    const failed = await world.work.read(job(), (tx) =>
      tx.query('SELECT failure_code FROM matrix_event WHERE event_id = $1', [events[1]!.event_id]),
    );
    expect(failed).toEqual([{ failure_code: 'TypeError' }]);
  });

  it('are not answered while the database is at fault, so that the homeserver sends them again', async () => {
    const { roomId } = await givenRoom();
    const events = [textIn(roomId, 'kept')];
    const run = jest.spyOn(world.work, 'run').mockRejectedValue(new Error('the database is away'));
    expect((await push(events)).statusCode).toBe(500);
    run.mockRestore();
    expect((await push(events)).statusCode).toBe(200);
    expect(applied).toEqual(['kept']);
  });

  it.each(['40P01', '40001', '57014', '55P03', '57P01'])(
    'are sent again after a fault that passes (%s), and no event is passed over',
    async (code) => {
      const { roomId } = await givenRoom();
      const events = [textIn(roomId, 'first'), textIn(roomId, 'second')];
      faults.code = code;
      expect((await push(events)).statusCode).toBe(500);
      faults.code = null;
      applied.length = 0;
      expect((await push(events)).statusCode).toBe(200);
      expect(applied).toEqual(['first', 'second']);
    },
  );

  it('tell of edits, reactions, redactions, members, powers and topics', async () => {
    const { roomId } = await givenRoom();
    const relation = (rel_type: string) => ({ rel_type, event_id: '$first', key: '🌱' });
    await push([
      eventIn(roomId, 'm.room.message', {
        body: '* hello',
        'm.new_content': { msgtype: 'm.text', body: 'hello' },
        'm.relates_to': relation('m.replace'),
      }),
      eventIn(roomId, 'm.reaction', { 'm.relates_to': relation('m.annotation') }),
      eventIn(roomId, 'm.room.redaction', { redacts: '$first' }),
      eventIn(roomId, 'm.room.member', { membership: 'join' }, { state_key: '@eve:elsewhere.test' }),
      eventIn(
        roomId,
        'm.room.power_levels',
        { users: { '@eve:elsewhere.test': 50, '@x:y': 'many' } },
        { state_key: '' },
      ),
      eventIn(roomId, 'm.room.topic', { topic: 'Seeds' }, { state_key: '' }),
    ]);
    expect(applied).toEqual([
      '$first now hello',
      '$first 🌱',
      'without $first',
      '@eve:elsewhere.test join',
      '{"@eve:elsewhere.test":50}',
      'Seeds',
    ]);
  });

  it('only learn the id of what this service sent itself', async () => {
    const { roomId, channelId } = await givenRoom();
    const messageId = newId();
    const own = textIn(roomId, 'from the graph', {
      sender: ghostUser(world.matrix.names, newId()),
      content: { body: 'from the graph', 'city.kindred.id': messageId },
    });
    await push([own]);
    expect(applied).toEqual([`own ${messageId}`]);
    const known = await world.work.read(job(), (tx) =>
      tx.query('SELECT event_id, channel_id FROM matrix_event WHERE key = $1', [messageId]),
    );
    expect(known).toEqual([{ event_id: own.event_id, channel_id: channelId }]);
  });

  it('believe no key of an event that another sent', async () => {
    const { roomId } = await givenRoom();
    const key = newId();
    await push([eventIn(roomId, 'm.room.message', { body: 'forged', 'city.kindred.id': key })]);
    expect(applied).toEqual(['forged']);
    expect(await world.work.read(job(), (tx) => tx.query('SELECT 1 FROM matrix_event WHERE key = $1', [key]))).toEqual(
      [],
    );
  });
});
