import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const text = `BEGIN:VCALENDAR\r\n${'X-WR-CALNAME:Kindred\r\n'.repeat(100)}END:VCALENDAR\r\n`;
const service = fastify({ forceCloseConnections: true });
let town: Town;
let gateway: Gateway;
let asked: { url: string; headers: FastifyRequest['headers'] }[] = [];
let answer: (reply: FastifyReply) => FastifyReply;

beforeAll(async () => {
  service.get('/calendar/:id/:file', async ({ url, headers }, reply) => {
    asked.push({ url, headers });
    return answer(reply);
  });
  const calendarsUrl = `${await service.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  town = await startTown();
  gateway = await startTownGateway(town, { calendarsUrl });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
  await service.close();
});
beforeEach(() => {
  asked = [];
  answer = (reply) =>
    reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-cache')
      .header('etag', 'W/"one"')
      .header('x-internal', 'yes')
      .send(text);
});

const at = (path: string, of = gateway) => new URL(`/calendar/${path}`, of.url).href;

describe('a calendar at the gateway', () => {
  it('is refused in the graph’s shape, with what the service said and until when', async () => {
    answer = (reply) => reply.code(404).send({ code: 'NOT_FOUND', message: 'No calendar' });
    const unknown = await send(at('a/b.ics'));
    expect([unknown.status, unknown.errors]).toEqual([
      404,
      [{ message: 'No calendar', extensions: { code: 'NOT_FOUND' } }],
    ]);
    answer = (reply) => reply.code(429).header('retry-after', '7').send({ code: 'RATE_LIMITED', message: 'Later' });
    const limited = await send(at('a/b.ics'));
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('says so when the service is broken, and tells nothing of how', async () => {
    answer = (reply) => reply.code(500).send('postgres://secret');
    const { status, errors } = await send(at('a/b.ics'));
    expect([status, errors]).toEqual([
      503,
      [{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    ]);
  });

  it('is nowhere without such a service', async () => {
    const alone = await startTownGateway(town);
    expect((await fetch(at('a/b.ics', alone))).status).toBe(404);
    await alone.stop(1_000);
  });

  it('leads to nothing else of the service', async () => {
    expect((await fetch(at('..%2Fmetrics/b.ics'))).status).toBe(200);
    expect(asked[0]?.url).toBe('/calendar/..%2Fmetrics/b.ics');
  });

  it('comes as the service gave it, with its tag, for the caller’s cache alone', async () => {
    const calendar = await fetch(at('a/b.ics'), { headers: { cookie: 'no=business', 'if-none-match': 'W/"old"' } });
    expect(await calendar.text()).toBe(text);
    expect(Object.fromEntries(calendar.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag: 'W/"one"',
    });
    expect(calendar.headers.get('x-internal')).toBeNull();
    expect(asked).toEqual([
      { url: '/calendar/a/b.ics', headers: expect.objectContaining({ 'if-none-match': 'W/"old"' }) },
    ]);
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });

  it('is 304 for a calendar that knows it', async () => {
    answer = (reply) => reply.code(304).header('etag', 'W/"one"').send();
    const calendar = await fetch(at('a/b.ics'), { headers: { 'if-none-match': 'W/"one"' } });
    expect([calendar.status, calendar.headers.get('etag'), await calendar.text()]).toEqual([304, 'W/"one"', '']);
  });
});
