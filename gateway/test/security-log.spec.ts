import { securityLogTo } from '@kindred/service/security/security-log';
import type { Gateway } from '../src/gateway-options.ts';
import { ask, send } from './support/ask.ts';
import { audience, issuer, startIdentity, type TestIdentity } from './support/identity.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const canary = 'canary4711';
const lines: string[] = [];
let town: Town;
let identity: TestIdentity;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  identity = await startIdentity();
  gateway = await startTownGateway(town, {
    identity: { jwksUrl: identity.jwksUrl, issuer, audience },
    trustedProxies: ['loopback'],
    security: securityLogTo({ write: (line) => void lines.push(line) }, 'gateway'),
  });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await identity.stop();
  await town.stop();
});
beforeEach(() => {
  lines.length = 0;
});

const from = { 'x-forwarded-for': '2001:db8:1:2:3:4:5:6' };
const told = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

it('tells tokens that are not accepted', async () => {
  await ask(gateway.url, '{ me { name } }', {}, { authorization: `Bearer ${canary}`, ...from });
  await ask(gateway.url, '{ me { name } }', {}, { authorization: `Bearer ${canary}.${canary}.${canary}`, ...from });
  expect(told()).toMatchObject([
    { event: 'malformed-token', network: '2001:db8:1:2::/64' },
    { event: 'malformed-token', code: 'UNAUTHENTICATED' },
  ]);
  expect(lines.join('')).not.toContain(canary);
});

it('tells requests that no client sends, once each', async () => {
  await ask(
    gateway.url,
    `{ ${Array.from({ length: 51 }, (_, index) => `${canary}${index}: __typename`).join(' ')} }`,
    {},
    from,
  );
  await send(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...from },
    body: JSON.stringify({ query: `{ me { name } } #${canary.repeat(200_000)}` }),
  });
  expect(told().map(({ event, code }) => [event, code])).toEqual(
    expect.arrayContaining([
      ['input-refused', 'QUERY_TOO_MANY_ALIASES'],
      ['input-refused', 'PAYLOAD_TOO_LARGE'],
    ]),
  );
  expect(new Set(told().map(({ code }) => code)).size).toBe(told().length);
  expect(lines.join('')).not.toContain(canary);
});

it('leaves to the services what they refuse', async () => {
  expect((await ask(gateway.url, '{ refuse(code: "FORBIDDEN") }', {}, from)).errors).toHaveLength(1);
  expect(lines).toEqual([]);
});

it('answers a limit of a service with the time to wait, as a header too', async () => {
  const { headers, errors } = await ask(gateway.url, '{ refuse(code: "RATE_LIMITED") }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', details: { availableAt: expect.any(String) } });
  expect(headers.get('retry-after')).toMatch(/^3(600|5\d\d)$/);
});
