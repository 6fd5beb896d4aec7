import fastify, { type FastifyReply } from 'fastify';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const service = fastify({ forceCloseConnections: true });
let town: Town;
let gateway: Gateway;
let asked: string[] = [];
let answer: (reply: FastifyReply) => FastifyReply;

beforeAll(async () => {
  service.get('/journal-exports/:id/:secret', async ({ url }, reply) => {
    asked.push(url);
    return answer(reply);
  });
  const journalsUrl = `${await service.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  town = await startTown();
  gateway = await startTownGateway(town, { journalsUrl });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
  await service.close();
});
beforeEach(() => {
  asked = [];
});

const at = (path: string, of = gateway) => new URL(`/journal-exports/${path}`, of.url).href;

describe('an exported journal at the gateway', () => {
  it('is refused in the graph’s shape', async () => {
    answer = (reply) => reply.code(404).send({ code: 'NOT_FOUND', message: 'No export' });
    const { status, errors } = await send(at('a/b'));
    expect([status, errors]).toEqual([404, [{ message: 'No export', extensions: { code: 'NOT_FOUND' } }]]);
  });

  it('says so when the service is broken, and tells nothing of how', async () => {
    answer = (reply) => reply.code(500).send('postgres://secret');
    const { status, errors } = await send(at('a/b'));
    const [error] = errors ?? [];
    expect([status, error?.extensions]).toEqual([503, { code: 'SERVICE_UNAVAILABLE' }]);
  });

  it('is 404 when the gateway has no address for it', async () => {
    const alone = await startTownGateway(town);
    expect((await fetch(at('a/b', alone))).status).toBe(404);
    await alone.stop(1_000);
  });

  it('leads to nothing else of the service', async () => {
    answer = (reply) => reply.type('application/zip').send('zip');
    expect((await fetch(at('..%2Fmetrics/b'))).status).toBe(200);
    expect(asked).toEqual(['/journal-exports/..%2Fmetrics/b']);
  });

  it('comes as the service gave it, for no cache', async () => {
    answer = (reply) =>
      reply
        .type('application/zip')
        .header('content-disposition', 'attachment; filename="journal.zip"')
        .header('cache-control', 'no-store')
        .header('x-internal', 'yes')
        .send('zip');
    const exported = await fetch(at('a/b'));
    expect(await exported.text()).toBe('zip');
    expect(Object.fromEntries(exported.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="journal.zip"',
      'cache-control': 'no-store',
    });
    expect(exported.headers.get('x-internal')).toBeNull();
  });
});
