import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const picture = Buffer.alloc(3_000_000, 'a picture');
const service = fastify({ forceCloseConnections: true });
let town: Town;
let gateway: Gateway;
let asked: { url: string; headers: FastifyRequest['headers']; body: Buffer }[] = [];
let answer: (reply: FastifyReply) => FastifyReply;

beforeAll(async () => {
  service.addContentTypeParser('*', (_request, _body, done) => done(null));
  service.route({
    method: ['GET', 'PUT'],
    url: '*',
    handler: async ({ url, headers, raw }, reply) => {
      asked.push({ url, headers, body: Buffer.concat(await raw.toArray()) });
      return answer(reply);
    },
  });
  const mediaUrl = `${await service.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  town = await startTown();
  gateway = await startTownGateway(town, { mediaUrls: { 'tribe-events': mediaUrl } });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
  await service.close();
});
beforeEach(() => {
  asked = [];
  answer = (reply) => reply.code(204).send();
});

const at = (path: string) => new URL(`/media/${path}`, gateway.url).href;
const upload = { method: 'PUT', body: new Uint8Array(picture), headers: { 'content-type': 'image/png' } };

describe('pictures and videos at the gateway', () => {
  it('are refused in the graph’s shape, with what the service said', async () => {
    answer = (reply) => reply.code(403).send({ code: 'MEDIA_ADDRESS_REFUSED', message: 'Not valid' });
    const { status, errors } = await send(at('tribe-events?signed=a'));
    expect([status, errors]).toEqual([403, [{ message: 'Not valid', extensions: { code: 'MEDIA_ADDRESS_REFUSED' } }]]);
  });

  it('say so when the service is broken, and tell nothing of how', async () => {
    answer = (reply) => reply.code(500).send('/var/secret');
    const { status, errors } = await send(at('tribe-events?signed=a'));
    expect([status, errors]).toEqual([
      503,
      [{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    ]);
  });

  it.each(['identity?signed=a', 'constructor?signed=a', 'tribe-events/metrics', '..%2Fmetrics?signed=a'])(
    'lead to nothing else: %s',
    async (path) => {
      expect((await fetch(at(path))).status).toBe(404);
      expect(asked).toEqual([]);
    },
  );

  it('go to the service as they were sent, with their type and length', async () => {
    expect((await fetch(at('tribe-events?signed=a.b'), upload)).status).toBe(204);
    const [first] = asked;
    expect(first).toMatchObject({
      url: '/media/tribe-events?signed=a.b',
      headers: { 'content-type': 'image/png', 'content-length': String(picture.length) },
    });
    expect(first?.body.equals(picture)).toBe(true);
  });

  it('may be sent by pages of known origins', async () => {
    const asks = { origin: 'http://localhost:3000', 'access-control-request-method': 'PUT' };
    const local = await startTownGateway(town, { corsOrigins: 'loopback' });
    const { headers } = await fetch(new URL('/media/tribe-events', local.url), { method: 'OPTIONS', headers: asks });
    expect(headers.get('access-control-allow-methods')).toContain('PUT');
    await local.stop(1_000);
  });

  it('come in the part that was asked for', async () => {
    answer = (reply) =>
      reply
        .code(206)
        .headers({ 'content-type': 'video/mp4', 'content-range': 'bytes 4-7/9', 'x-internal': 'yes' })
        .send(Buffer.from('part'));
    const part = await fetch(at('tribe-events?signed=a'), { headers: { range: 'bytes=4-7', cookie: 'no=business' } });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, 'part', 'bytes 4-7/9']);
    expect(part.headers.get('x-internal')).toBeNull();
    expect(asked[0]?.headers).toMatchObject({ range: 'bytes=4-7' });
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });
});
