import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@kindred/contracts/uuid';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { ServiceUnavailable, Unauthenticated } from './refusals.ts';
import { tokenVerifier, type VerifyToken } from './token-verifier.ts';

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

const [ada, login] = ['01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02'];
const issuer = 'https://identity.test';
const audience = 'house';
let now = new Date('2026-03-01T12:00:00Z');
let key: Key;
let published: JWK[];
let answer: 'keys' | 'rubbish' | 'error' | 'silence' = 'keys';
let asked = 0;
let server: Server;
let address: URL;
let verify: VerifyToken;

async function makeKey(kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { kid, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' } };
}

beforeAll(async () => {
  key = await makeKey('first');
  published = [key.jwk];
  server = createServer((_request, response) => {
    asked += 1;
    if (answer === 'silence') return;
    response.statusCode = answer === 'error' ? 500 : 200;
    response
      .setHeader('content-type', 'application/json')
      .end(answer === 'keys' ? JSON.stringify({ keys: published }) : '{"nothing":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answer = 'keys';
  now = new Date('2026-03-01T12:00:00Z');
  verify = tokenVerifier({ issuer, audience, keys: address, clock: () => now });
});

interface Said {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly by?: Key;
}

async function token({ claims = {}, header = {}, by = key }: Said = {}): Promise<string> {
  const at = Math.floor(now.getTime() / 1_000);
  return new SignJWT({
    sub: ada,
    role: 'USER',
    sid: login,
    iss: issuer,
    aud: audience,
    iat: at,
    exp: at + 900,
    ...claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: by.kid, ...header })
    .sign(by.privateKey);
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const refusal = async (authorization: string) => verify(authorization).catch((error: unknown) => error);
const bearer = async (said?: Said) => `Bearer ${await token(said)}`;

describe('a token', () => {
  it('is refused without a signature, whatever its header says of it', async () => {
    const [, claims = ''] = (await token()).split('.');
    for (const alg of ['none', 'None', 'NONE', 'EdDSA']) {
      expect(await refusal(`Bearer ${encoded({ alg, typ: 'at+jwt', kid: 'first' })}.${claims}.`)).toBeInstanceOf(
        Unauthenticated,
      );
    }
  });

  it('is refused when an HMAC was made with the public key', async () => {
    for (const secret of [
      Buffer.from(await exportSPKI(key.publicKey)),
      Buffer.from(key.jwk.x ?? '', 'base64url'),
      Buffer.from(JSON.stringify(key.jwk)),
    ]) {
      const forged = await new SignJWT({ sub: ada, role: 'ADMIN', sid: login })
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(secret);
      expect(await refusal(`Bearer ${forged}`)).toBeInstanceOf(Unauthenticated);
    }
  });

  const wrong: Record<string, Said> = {
    'another issuer': { claims: { iss: 'https://evil.test' } },
    'no issuer': { claims: { iss: undefined } },
    'another audience': { claims: { aud: 'elsewhere' } },
    'another type, such as an id-token’s': { header: { typ: 'JWT' } },
    'no type': { header: { typ: undefined } },
    'an end in the past': { claims: { exp: 1_700_000_000 } },
    'no end': { claims: { exp: undefined } },
    'a beginning in the future': { claims: { nbf: 4_000_000_000 } },
    'no subject': { claims: { sub: undefined } },
    'an unknown role': { claims: { role: 'ROOT' } },
    'a role but no session': { claims: { sid: undefined } },
    'a subject that is not an id': { claims: { sub: 'ada' } },
    'a session that is not an id': { claims: { sid: `{${login}}` } },
    'the id of an unknown key': { header: { kid: 'unknown' } },
    'a critical header that nobody knows': { header: { crit: ['evil'], evil: true } },
  };
  for (const [what, said] of Object.entries(wrong)) {
    it(`is refused with ${what}`, async () =>
      expect(await refusal(await bearer(said).catch(() => 'Bearer a.b.c'))).toBeInstanceOf(Unauthenticated));
  }

  it('is refused when somebody else signed it, also by a key that it brings along', async () => {
    const evil = await makeKey('first');
    expect(await refusal(await bearer({ by: evil }))).toBeInstanceOf(Unauthenticated);
    expect(await refusal(await bearer({ by: evil, header: { jwk: evil.jwk } }))).toBeInstanceOf(Unauthenticated);
    expect(await refusal(await bearer({ by: evil, header: { jku: 'http://127.0.0.1:1/evil.json' } }))).toBeInstanceOf(
      Unauthenticated,
    );
  });

  it('is refused when its claims were changed after it was signed', async () => {
    const [header, , signature] = (await token()).split('.');
    expect(
      await refusal(
        `Bearer ${header}.${encoded({ sub: ada, role: 'ADMIN', sid: login, iss: issuer, aud: audience, exp: 4_000_000_000 })}.${signature}`,
      ),
    ).toBeInstanceOf(Unauthenticated);
  });

  it('is refused where the header is of another form', async () => {
    for (const header of [
      'Bearer',
      'Bearer ',
      'Basic YTpi',
      'Bearer a b',
      'Bearer ..',
      await token(),
      `Bearer ${await token()} more`,
    ])
      expect(await refusal(header)).toBeInstanceOf(Unauthenticated);
  });

  it('is refused once it has expired, also when it was good a moment ago', async () => {
    const good = await bearer();
    expect(await verify(good)).toMatchObject({ kind: 'person' });
    now = new Date('2026-03-01T12:15:01Z');
    expect(await refusal(good)).toMatchObject({ message: 'This access token has expired. Refresh the session.' });
  });

  it('is not needed: then nobody is asking', async () => {
    expect(await verify(undefined)).toBeNull();
    expect(await verify('')).toBeNull();
  });

  it('says which person asks, or which service for what', async () => {
    const person = {
      kind: 'person',
      userId: ada,
      role: 'USER',
      loginId: login,
      issuedAtMs: now.getTime(),
      authenticatedAtMs: 0,
      proofs: [],
    };
    expect(await verify(await bearer())).toEqual(person);
    expect(await verify(await bearer({ claims: { sub: ada.toUpperCase(), sid: login.toUpperCase() } }))).toEqual(
      person,
    );
    const claims = { auth_time: now.getTime() / 1_000 - 60, proofs: ['TOTP', 'SOMETHING_NEW'] };
    expect(await verify(await bearer({ claims }))).toMatchObject({
      authenticatedAtMs: now.getTime() - 60_000,
      proofs: ['TOTP'],
    });
    expect(
      await verify(
        await bearer({
          claims: { sub: 'matching', role: undefined, sid: undefined, scope: 'matching:read export:read' },
        }),
      ),
    ).toEqual({
      kind: 'service',
      service: 'matching',
      scopes: ['matching:read', 'export:read'],
    });
  });
});

describe('the keys', () => {
  it('that cannot be had say nothing about the token: the service is unavailable', async () => {
    for (const how of ['error', 'rubbish'] as const) {
      answer = how;
      expect(await refusal(await bearer())).toBeInstanceOf(ServiceUnavailable);
    }
    verify = tokenVerifier({ issuer, audience, keys: new URL('http://127.0.0.1:9/jwks.json'), clock: () => now });
    expect(await refusal(await bearer())).toBeInstanceOf(ServiceUnavailable);
  });

  it('that do not come are not waited for without end', async () => {
    answer = 'silence';
    expect(await refusal(await bearer())).toBeInstanceOf(ServiceUnavailable);
  });

  it('are tried again after they could not be had', async () => {
    verify = tokenVerifier({ issuer, audience, keys: address, clock: () => now, cooldownMs: 0 });
    answer = 'error';
    expect(await refusal(await bearer())).toBeInstanceOf(ServiceUnavailable);
    answer = 'keys';
    expect(await verify(await bearer())).toMatchObject({ userId: ada });
  });

  it('are fetched once for many tokens, and again for a key that is new', async () => {
    asked = 0;
    verify = tokenVerifier({ issuer, audience, keys: address, clock: () => now, cooldownMs: 0 });
    await Promise.all(Array.from({ length: 20 }, async () => verify(await bearer({ claims: { sid: newId() } }))));
    expect(asked).toBe(1);

    const second = await makeKey('second');
    published = [key.jwk, second.jwk];
    expect(await verify(await bearer({ by: second }))).toMatchObject({ userId: ada });
    expect(await verify(await bearer())).toMatchObject({ userId: ada });
    expect(asked).toBe(2);
    published = [key.jwk];
  });

  it('that are known stay while the issuer cannot be reached, whatever key another token names', async () => {
    verify = tokenVerifier({ issuer, audience, keys: address, clock: () => now, cooldownMs: 0 });
    expect(await verify(await bearer())).toMatchObject({ userId: ada });
    for (const how of ['error', 'rubbish'] as const) {
      answer = how;
      expect(await refusal(await bearer({ header: { kid: 'unknown' } }))).toBeInstanceOf(ServiceUnavailable);
      expect(await verify(await bearer({ claims: { sid: newId() } }))).toMatchObject({ userId: ada });
    }
  });

  it('are asked for once in a while only when the issuer fails, whatever keys tokens name', async () => {
    verify = tokenVerifier({ issuer, audience, keys: address, clock: () => now, cooldownMs: 3_600_000 });
    answer = 'error';
    asked = 0;
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => refusal(await bearer({ header: { kid: `unknown ${at}` } }))),
    );
    expect(asked).toBe(1);
  });

  it('are not asked for over and over by tokens of unknown keys', async () => {
    asked = 0;
    for (let at = 0; at < 20; at += 1)
      expect(await refusal(await bearer({ header: { kid: `unknown ${at}` } }))).toBeInstanceOf(Unauthenticated);
    expect(asked).toBe(1);
  });
});
