import fastify, { type FastifyReply } from 'fastify';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const service = fastify({ forceCloseConnections: true });
let town: Town;
let gateway: Gateway;
let asked: string[] = [];
let answer: (reply: FastifyReply) => FastifyReply;

beforeAll(async () => {
  service.get('/achievement-icons/:file', async ({ url }, reply) => {
    asked.push(url);
    return answer(reply);
  });
  const iconsUrl = `${await service.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  town = await startTown();
  gateway = await startTownGateway(town, { iconsUrl });
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
      .type('image/svg+xml')
      .header('cache-control', 'public, max-age=86400')
      .header('content-security-policy', `default-src 'none'; sandbox`)
      .header('x-internal', 'yes')
      .send(icon);
});

const at = (file: string, of = gateway) => new URL(`/achievement-icons/${file}`, of.url).href;

describe('an icon at the gateway', () => {
  it('is refused in the graph’s shape if there is none', async () => {
    answer = (reply) => reply.code(404).send({ code: 'NOT_FOUND', message: 'No icon' });
    const { status, errors } = await send(at('a.svg'));
    expect([status, errors]).toEqual([404, [{ message: 'No icon', extensions: { code: 'NOT_FOUND' } }]]);
  });

  it('is unavailable when the service is broken, and tells nothing of how', async () => {
    answer = (reply) => reply.code(500).send('postgres://secret');
    const { status, errors } = await send(at('a.svg'));
    expect([status, errors]).toEqual([
      503,
      [{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    ]);
  });

  it('is 404 when the gateway has no address for it', async () => {
    const alone = await startTownGateway(town);
    expect((await fetch(at('a.svg', alone))).status).toBe(404);
    await alone.stop(1_000);
  });

  it('leads to nothing else of the service', async () => {
    await fetch(at('..%2Fmetrics'));
    expect(asked).toEqual(['/achievement-icons/..%2Fmetrics']);
  });

  it('comes as the service gave it, for any cache', async () => {
    const shown = await fetch(at('a.svg'));
    expect([shown.status, await shown.text()]).toEqual([200, icon]);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': expect.stringContaining('image/svg+xml') as unknown,
      'cache-control': 'public, max-age=86400',
      'content-security-policy': `default-src 'none'; sandbox`,
    });
    expect(shown.headers.has('x-internal')).toBe(false);
  });
});
