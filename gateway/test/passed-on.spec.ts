import type { Gateway } from '../src/gateway-options.ts';
import { ask } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  gateway = await startTownGateway(town, { passHeaders: ['x-channel'] });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
});

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

/** The headers that a subgraph saw, without those of the connection itself. */
async function seenWith(headers: Record<string, string>): Promise<Record<string, unknown>> {
  town.people.seen.length = 0;
  await ask(gateway.url, '{ me { name } }', {}, headers);
  const {
    host,
    connection,
    'content-length': _length,
    'content-type': _type,
    accept: _accept,
    ...rest
  } = town.people.seen[0]?.headers ?? {};
  expect(host).toBeDefined();
  expect(connection).toBe('keep-alive');
  return rest;
}

describe('what a subgraph gets of a caller', () => {
  it('gets no cookie, claimed address, or anything else that was not named', async () => {
    const seen = await seenWith({
      cookie: 'session=secret',
      'x-forwarded-for': '10.0.0.1',
      'x-user-id': '1',
      'x-apollo-operation-name': 'Me',
      'apollo-federation-include-trace': 'ftv1',
      'proxy-authorization': 'Basic c2VjcmV0',
      baggage: 'user=ada',
      origin: 'https://evil.example',
      referer: 'https://evil.example/page',
      'user-agent': 'somebody/1.0',
    });
    expect(Object.keys(seen).sort()).toEqual(['traceparent', 'x-forwarded-for', 'x-request-id']);
    // The address is the connection's own, not the one that the caller claims.
    expect(seen['x-forwarded-for']).toMatch(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/);
  });

  it('gets the token, the trace and the request id', async () => {
    const seen = await seenWith({
      authorization: 'Bearer a.b.c',
      traceparent,
      tracestate: 'vendor=1',
      'x-request-id': 'mine-1',
    });
    expect(seen).toEqual({
      authorization: 'Bearer a.b.c',
      tracestate: 'vendor=1',
      'x-request-id': 'mine-1',
      'x-forwarded-for': expect.stringMatching(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/),
      traceparent: expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/),
    });
    expect(seen.traceparent).not.toBe(traceparent);
  });

  it('gets a trace and a request id of the gateway where the caller has none, or a broken one', async () => {
    const without = await seenWith({});
    const broken = await seenWith({
      traceparent: '00-00000000000000000000000000000000-b7ad6b7169203331-01',
      'x-request-id': 'a'.repeat(500),
    });
    for (const seen of [without, broken]) {
      expect(seen.traceparent).toMatch(/^00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(seen['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('gets no tracestate without the trace it belongs to', async () => {
    expect(await seenWith({ tracestate: 'vendor=1' })).not.toHaveProperty('tracestate');
  });

  it('gets a header that the configuration names', async () => {
    expect(await seenWith({ 'x-channel': 'kiosk' })).toMatchObject({ 'x-channel': 'kiosk' });
  });

  it('gets the same trace in all calls of one request, and the caller learns the request id', async () => {
    town.people.seen.length = 0;
    town.purses.seen.length = 0;
    const { headers } = await ask(gateway.url, '{ me { purse { id } } }');
    const [first] = town.people.seen;
    const [second] = town.purses.seen;
    expect(second?.headers.traceparent).toBe(first?.headers.traceparent);
    expect(headers.get('x-request-id')).toBe(first?.headers['x-request-id']);
  });
});
