import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { audience, issuer } from './support/identity.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

/** What a service answers under each address, and what of its headers a caller gets. */
const routes = [
  {
    what: 'an archive',
    path: '/exports/1',
    escaped: '/exports/..%2Fmetrics',
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="a"' },
  },
  {
    what: 'a calendar',
    path: '/calendar/a/b.ics',
    escaped: '/calendar/..%2Fmetrics/b.ics',
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache', etag: 'W/"one"' },
  },
  {
    what: 'an exported journal',
    path: '/journal-exports/a/b',
    escaped: '/journal-exports/..%2Fmetrics/b',
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="journal.zip"',
      'cache-control': 'no-store',
    },
  },
  {
    what: 'an icon',
    path: '/achievement-icons/a.svg',
    escaped: '/achievement-icons/..%2Fmetrics',
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': `default-src 'none'; sandbox`,
    },
  },
];

const body = 'as the service gave it\n'.repeat(1_000);
const service = fastify({ forceCloseConnections: true });
let town: Town;
let gateway: Gateway;
let asked: { url: string; headers: FastifyRequest['headers'] }[] = [];
let answer: (reply: FastifyReply) => FastifyReply;

beforeAll(async () => {
  service.get('/*', async ({ url, headers }, reply) => {
    asked.push({ url, headers });
    return answer(reply);
  });
  const url = `${await service.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  town = await startTown();
  gateway = await startTownGateway(town, {
    identity: { jwksUrl: url, issuer, audience },
    calendarsUrl: url,
    journalsUrl: url,
    iconsUrl: url,
  });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
  await service.close();
});
beforeEach(() => void (asked = []));

const at = (path: string, of = gateway) => new URL(path, of.url).href;

describe.each(routes)('$what at the gateway', ({ path, escaped, headers }) => {
  it('is refused in the graph’s shape, with what the service said and until when', async () => {
    answer = (reply) => reply.code(404).send({ code: 'NOT_FOUND', message: 'None' });
    const unknown = await send(at(path));
    expect([unknown.status, unknown.errors]).toEqual([404, [{ message: 'None', extensions: { code: 'NOT_FOUND' } }]]);
    answer = (reply) => reply.code(429).header('retry-after', '7').send({ code: 'RATE_LIMITED', message: 'Later' });
    const limited = await send(at(path));
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('is unavailable when the service is broken, and tells nothing of how', async () => {
    answer = (reply) => reply.code(500).send('postgres://secret');
    const { status, errors } = await send(at(path));
    expect([status, errors]).toEqual([
      503,
      [{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    ]);
  });

  it('is 404 when the gateway has no address for it', async () => {
    const alone = await startTownGateway(town);
    expect((await fetch(at(path, alone))).status).toBe(404);
    await alone.stop(1_000);
  });

  it('leads to nothing else of the service', async () => {
    answer = (reply) => reply.send('');
    await fetch(at(escaped));
    expect(asked.map(({ url }) => url)).toEqual([escaped]);
  });

  it('comes as the service gave it, with the headers that it may have', async () => {
    answer = (reply) => reply.headers({ ...headers, 'x-internal': 'yes' }).send(body);
    const given = await fetch(at(path), { headers: { cookie: 'no=business', authorization: 'Bearer a.b.c' } });
    expect([given.status, await given.text()]).toEqual([200, body]);
    expect(Object.fromEntries(given.headers)).toMatchObject(headers);
    expect(given.headers.has('x-internal')).toBe(false);
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer a.b.c' });
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });
});

describe('a calendar that its reader knows', () => {
  it('is asked for by its tag, and is 304', async () => {
    answer = (reply) => reply.code(304).header('etag', 'W/"one"').send();
    const calendar = await fetch(at('/calendar/a/b.ics'), { headers: { 'if-none-match': 'W/"one"' } });
    expect([calendar.status, calendar.headers.get('etag'), await calendar.text()]).toEqual([304, 'W/"one"', '']);
    expect(asked[0]?.headers['if-none-match']).toBe('W/"one"');
  });
});
