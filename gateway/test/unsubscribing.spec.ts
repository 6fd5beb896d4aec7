import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const service = fastify({ forceCloseConnections: true });
let town: Town;
let gateway: Gateway;
let asked: { method: string; url: string; body: unknown; headers: FastifyRequest['headers'] }[] = [];
let answer: (reply: FastifyReply) => FastifyReply;

beforeAll(async () => {
  service.route({
    method: ['GET', 'POST'],
    url: '/unsubscribe/:token',
    handler: async ({ method, url, body, headers }, reply) => {
      asked.push({ method, url, body, headers });
      return answer(reply);
    },
  });
  const unsubscribeUrl = `${await service.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  town = await startTown();
  gateway = await startTownGateway(town, { unsubscribeUrl });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
  await service.close();
});
beforeEach(() => {
  asked = [];
  answer = (reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', 'default-src').send('<p>Sure?</p>');
});

const at = (token: string, of = gateway) => new URL(`/unsubscribe/${token}`, of.url).href;
const oneClick = 'List-Unsubscribe=One-Click';
const multipart = `--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n`;

describe('unsubscribing at the gateway', () => {
  it('shows the page of the service for a token that is none', async () => {
    answer = (reply) => reply.code(404).type('text/html; charset=utf-8').send('<p>No</p>');
    const page = await fetch(at('a'));
    expect([page.status, await page.text()]).toEqual([404, '<p>No</p>']);
  });

  it('is refused in the graph’s shape for a caller who tries too often', async () => {
    answer = (reply) => reply.code(429).header('retry-after', '7').send({ code: 'RATE_LIMITED', message: 'Later' });
    const limited = await send(at('a'));
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('says so when the service is broken, and tells nothing of how', async () => {
    answer = (reply) => reply.code(500).type('text/html').send('postgres://secret');
    const { status, errors } = await send(at('a'));
    expect([status, errors]).toEqual([
      503,
      [{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    ]);
  });

  it('refuses a form that is too long, and asks nothing', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status } = await fetch(at('a'), { method: 'POST', headers, body: 'a'.repeat(5_000) });
    expect([status, asked]).toEqual([413, []]);
  });

  it('is nowhere without such a service', async () => {
    const alone = await startTownGateway(town);
    expect((await fetch(at('a', alone))).status).toBe(404);
    await alone.stop(1_000);
  });

  it('leads to nothing else of the service', async () => {
    await fetch(at('..%2Fmetrics'));
    expect(asked[0]?.url).toBe('/unsubscribe/..%2Fmetrics');
  });

  it('shows the page of the service, in the reader’s language, without cookies', async () => {
    const page = await fetch(at('a'), { headers: { cookie: 'no=business', 'accept-language': 'de' } });
    expect([page.status, await page.text(), page.headers.get('content-security-policy')]).toEqual([
      200,
      '<p>Sure?</p>',
      'default-src',
    ]);
    expect(asked).toEqual([
      expect.objectContaining({ method: 'GET', headers: expect.objectContaining({ 'accept-language': 'de' }) }),
    ]);
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });

  it.each([
    ['application/x-www-form-urlencoded', oneClick],
    ['multipart/form-data; boundary=b', multipart],
  ])('passes on a POST of %s, without what it says', async (type, body) => {
    const page = await fetch(at('a'), { method: 'POST', headers: { 'content-type': type }, body });
    expect(page.status).toBe(200);
    expect(asked.map((one) => [one.method, one.body ?? null])).toEqual([['POST', null]]);
  });

  it('passes on a POST without a body, as some programs send it', async () => {
    expect((await fetch(at('a'), { method: 'POST' })).status).toBe(200);
    expect(asked.map(({ method }) => method)).toEqual(['POST']);
  });
});
