import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import { identityKeys } from '../src/callers/identity-keys.ts';
import { tokenVerifier } from '../src/callers/token-verifier.ts';
import type { Gateway } from '../src/gateway-options.ts';
import { ask, type Answered } from './support/ask.ts';
import { audience, issuer, startIdentity, type TestIdentity } from './support/identity.ts';
import { quiet, startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let identity: TestIdentity;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  identity = await startIdentity();
  gateway = await startTownGateway(town, { identity: { jwksUrl: identity.jwksUrl, issuer, audience } });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await identity.stop();
  await town.stop();
});
beforeEach(() => {
  town.people.seen.length = 0;
});

const askWith = (authorization: string, headers: Record<string, string> = {}) =>
  ask(gateway.url, '{ me { name } }', {}, { authorization, ...headers });
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const soon = () => Math.floor(Date.now() / 1_000) + 900;
const claims = () => ({ sub: '1', iss: issuer, aud: audience, exp: soon() });

function expectRefused({ status, headers, data, errors }: Answered): void {
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(data).toBeUndefined();
  expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(town.people.seen).toHaveLength(0);
}

describe('a token at the gateway', () => {
  it.each([
    ['another scheme', 'Basic c2VjcmV0'],
    ['no token', 'Bearer '],
    ['no token at all', 'Bearer nonsense'],
  ])('is refused when it is %s', async (_, authorization) => expectRefused(await askWith(authorization)));

  it('is refused without a signature', async () => {
    expectRefused(await askWith(`Bearer ${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(claims())}.`));
    expectRefused(await askWith(`Bearer ${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(claims())}.AAAA`));
  });

  it('is refused when it is signed with the public key as a secret, or with another algorithm', async () => {
    const { keys } = (await (await fetch(identity.jwksUrl)).json()) as { keys: { x: string; kid: string }[] };
    const [{ x, kid } = { x: '', kid: '' }] = keys;
    const hmac = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid })}.${encoded(claims())}`;
    expectRefused(
      await askWith(
        `Bearer ${hmac}.${createHmac('sha256', Buffer.from(x, 'base64url')).update(hmac).digest('base64url')}`,
      ),
    );
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const rsa = `${encoded({ alg: 'RS256', typ: 'at+jwt', kid })}.${encoded(claims())}`;
    expectRefused(await askWith(`Bearer ${rsa}.${sign('sha256', Buffer.from(rsa), privateKey).toString('base64url')}`));
  });

  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    [
      'has expired and is of another issuer',
      { exp: Math.floor(Date.now() / 1_000) - 10, iss: 'https://evil.example' },
      {},
    ],
    ['never expires', { exp: undefined }, {}],
    ['is of another issuer', { iss: 'https://evil.example' }, {}],
    ['is for another audience', { aud: 'somewhere-else' }, {}],
    ["is nobody's", { sub: undefined }, {}],
    ['is for another purpose', {}, { typ: 'refresh+jwt' }],
    ['says no purpose', {}, { typ: 'JWT' }],
    ['is not valid yet', { nbf: soon() }, {}],
  ])('is refused when it %s', async (_, wrong, header) =>
    expectRefused(await askWith(`Bearer ${await identity.token(wrong, header)}`)),
  );

  it('is refused when its content was changed', async () => {
    const [head, , signature] = (await identity.token()).split('.');
    expectRefused(await askWith(`Bearer ${head}.${encoded({ ...claims(), sub: '2' })}.${signature}`));
  });

  it('is refused by the GraphQL media type alike', async () => {
    const refused = await askWith('Bearer nonsense', { accept: 'application/graphql-response+json' });
    expectRefused(refused);
    expect(refused.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('is passed on when it is good, and needed for nothing', async () => {
    const authorization = `Bearer ${await identity.token()}`;
    expect((await askWith(authorization)).data).toEqual({ me: { name: 'Ada' } });
    expect(town.people.seen[0]?.headers.authorization).toBe(authorization);
    expect((await ask(gateway.url, '{ me { name } }')).data).toEqual({ me: { name: 'Ada' } });
  });

  it('goes on to the services when nothing is wrong with it but its end, for they know what needs somebody', async () => {
    const authorization = `Bearer ${await identity.token({ exp: Math.floor(Date.now() / 1_000) - 10 })}`;
    expect((await askWith(authorization)).status).toBe(200);
    expect(town.people.seen[0]?.headers.authorization).toBe(authorization);
  });

  it('is verified against a key that came after the others', async () => {
    await identity.rotate(true);
    const authorization = `Bearer ${await identity.token()}`;
    // Keys are fetched anew for an unknown one, but at most every five seconds.
    await eventually(async () => expect((await askWith(authorization)).status).toBe(200), {
      withinMs: 60_000,
      everyMs: 200,
    });
  });

  it('is refused when its key is known to nobody, without a fetch for each try', async () => {
    await identity.rotate(false);
    const before = identity.fetches();
    for (let attempt = 0; attempt < 10; attempt += 1) expectRefused(await askWith(`Bearer ${await identity.token()}`));
    expect(identity.fetches() - before).toBeLessThanOrEqual(1);
  });
});

describe('identity away', () => {
  it('says that it cannot tell about a token of an unknown key, and lets anonymous callers in', async () => {
    const away = await startIdentity();
    const alone = await startTownGateway(town, { identity: { jwksUrl: away.jwksUrl, issuer, audience } });
    const authorization = `Bearer ${await away.token()}`;
    try {
      away.answer(500);
      const failing = await ask(alone.url, '{ me { name } }', {}, { authorization });
      expect(failing.status).toBe(503);
      expect(failing.errors).toEqual([{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
      expect((await ask(alone.url, '{ me { name } }')).status).toBe(200);

      away.answer(200);
      // Within a second of the last try, identity is not asked again.
      await eventually(async () =>
        expect((await ask(alone.url, '{ me { name } }', {}, { authorization })).status).toBe(200),
      );
      const another = `Bearer ${await away.token({ sub: '2' })}`;
      await away.stop();
      // The key is known by now: neither the token nor another one of the same key needs identity.
      for (const known of [authorization, another])
        expect((await ask(alone.url, '{ me { name } }', {}, { authorization: known })).status).toBe(200);
    } finally {
      await alone.stop(1_000);
    }
  });

  it('goes on with the keys that are known while they cannot be renewed, and forgets those that were withdrawn', async () => {
    const issuing = await startIdentity();
    const keys = identityKeys(issuing.jwksUrl, quiet, 20, 10);
    const verify = tokenVerifier({ issuer, audience, keys });
    let people = 0;
    const another = async () => verify(`Bearer ${await issuing.token({ sub: `person-${(people += 1)}` })}`);
    await another();
    issuing.answer(500);
    const before = issuing.fetches();
    await eventually(async () => {
      await another();
      expect(issuing.fetches()).toBeGreaterThan(before + 1);
    });
    issuing.answer(200);
    issuing.withdraw();
    await eventually(() => expect(another()).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } }));
    await issuing.stop();
  });
});
