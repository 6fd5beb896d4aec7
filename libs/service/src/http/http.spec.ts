import fastify from 'fastify';
import { allowedHosts, hostNames } from './allowed-hosts.ts';
import { callerPrefix } from './caller-prefix.ts';
import { dropEmptyName, withoutEmptyParameters } from './empty-parameters.ts';
import { guardRequests } from './guard-requests.ts';

describe('a Host header', () => {
  const isOurs = allowedHosts(hostNames('graph.kindred.example, .pods.example'));

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'graph.kindred.example.evil.example',
    'notlocalhost',
    '127.0.0.1.evil.example',
    '',
    ' ',
    'localhost:4000@evil.example',
    'pods.example',
    'evilpods.example',
    '[::1',
    '2130706433x',
    'localhost/evil.example',
  ])('is refused when it is "%s"', (host) => {
    expect(isOurs(host)).toBe(false);
  });

  it.each([
    'localhost',
    'LOCALHOST:4000',
    'localhost.',
    'app.localhost:4000',
    '127.0.0.1:4000',
    '[::1]:4000',
    '10.1.2.3:4001',
    '[fd00::7]:4001',
    'graph.kindred.example',
    'Graph.Kindred.Example:443',
    'graph.kindred.example.',
    'a.pods.example',
    undefined,
  ])('is allowed when it is "%s"', (host) => {
    expect(isOurs(host)).toBe(true);
  });
});

describe('every request', () => {
  const app = fastify();
  guardRequests(app, { allowedHosts: [], hstsSeconds: 60 });
  app.post('/', () => 'done');
  const send = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });

  it('is refused under the name of another site, whatever it asks', async () => {
    expect((await send({ host: 'evil.example' })).statusCode).toBe(421);
    expect((await app.inject({ url: '/nothing', headers: { host: 'evil.example' } })).statusCode).toBe(421);
  });

  it.each(['gzip', 'br', 'deflate', 'x-anything', 'identity, gzip'])(
    'is refused with a body in the coding %s',
    async (coding) => {
      const answer = await send({ 'content-encoding': coding });
      expect({ status: answer.statusCode, message: answer.json<{ message: string }>().message }).toEqual({
        status: 415,
        message: 'The body must not be compressed: send it without content-encoding.',
      });
    },
  );

  it.each(['utf-16', 'iso-8859-1', '"latin1"'])('is refused with a body in the charset %s', async (charset) => {
    expect((await send({ 'content-type': `application/json; charset=${charset}` })).statusCode).toBe(415);
  });

  it('is let through as it usually is, and its answer is of the type that it says', async () => {
    for (const headers of [
      {},
      { 'content-encoding': 'identity' },
      { 'content-type': 'application/json; charset=UTF-8' },
      { 'content-type': 'application/json;charset="utf-8"' },
    ]) {
      const answer = await send(headers as Record<string, string>);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=60; includeSubDomains',
      });
    }
    expect((await app.inject({ url: '/nothing' })).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });
});

describe("a caller's address", () => {
  it.each([
    ['2001:db8::1', '2001:db8::/64'],
    ['2001:db8::2', '2001:db8::/64'],
    ['2001:0DB8:0:0:ffff:ffff:ffff:ffff', '2001:db8::/64'],
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::1', '::/64'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::ffff:c000:201', '192.0.2.1'],
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.2', '192.0.2.2'],
    ['unknown', 'unknown'],
  ])('%s is counted as %s', (address, counted) => {
    expect(callerPrefix(address)).toBe(counted);
  });
});

describe('a parameter that is given as nothing', () => {
  it('is none', () => {
    expect(withoutEmptyParameters('/graphql?query={a}&operationName=&variables=&extensions=')).toBe(
      '/graphql?query={a}&',
    );
    const body = { query: '{a}', operationName: '' };
    dropEmptyName(body);
    expect(body).toEqual({ query: '{a}' });
    for (const other of [null, [], 'text', undefined]) expect(() => dropEmptyName(other)).not.toThrow();
  });
});
