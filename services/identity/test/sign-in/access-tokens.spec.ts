import { createHmac } from 'node:crypto';
import { granted } from '@kindred/testkit/graph-client';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { issueAccessToken, issueServiceToken } from '../../src/tokens/access-token.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const me = '{ me { id } }';

let identity: RunningIdentity;
let ann: TestPerson;
let good: { header: Record<string, unknown>; claims: Record<string, unknown> };
beforeAll(async () => {
  identity = await runningIdentity();
  ann = await given(identity).person('ann');
  const [header = '', claims = ''] = ann.token.split('.');
  good = { header: decoded(header), claims: decoded(claims) };
});
afterAll(() => identity.stop());

const ask = (token: string, query = me) => given(identity).nobody.as(token).request(query);
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
const encoded = (part: object | string) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
const parts = () => ann.token.split('.') as [string, string, string];
const signingKey = async () => (await identity.service.dependencies.keys.signing(identity.clock.now)).key.key;

/** A token that the house's own key signed, with something about it changed. */
async function signed(changes: { header?: object; claims?: object }, key?: CryptoKey): Promise<string> {
  const header = { ...good.header, ...changes.header } as { alg: string };
  return new SignJWT({ ...good.claims, ...changes.claims })
    .setProtectedHeader(header)
    .sign(key ?? (await signingKey()));
}

async function publicKey(): Promise<JWK> {
  const { keys } = (await (await fetch(`${identity.service.url}/.well-known/jwks.json`)).json()) as { keys: JWK[] };
  return keys.find(({ kid }) => kid === good.header['kid']) ?? {};
}

describe('a token of the house', () => {
  it('is accepted, as the one that the others differ from', async () => {
    expect(granted(await ask(ann.token))).toEqual({ me: { id: ann.id } });
    expect(granted(await ask(await signed({})))).toEqual({ me: { id: ann.id } });
  });

  it('says who, in which role and session, and nothing else about a person', () => {
    expect(good.claims).toEqual({
      iss: 'https://identity.kindred',
      aud: 'kindred',
      sub: ann.id,
      role: 'USER',
      sid: ann.loginId,
      auth_time: good.claims['iat'],
      amr: ['pwd'],
      proofs: ['PASSWORD'],
      iat: expect.any(Number),
      exp: expect.any(Number),
      jti: expect.any(String),
    });
    expect(Number(good.claims['exp']) - Number(good.claims['iat'])).toBe(15 * 60);
  });
});

describe('an access token is refused', () => {
  it('with alg "none", with or without a signature, however it is spelled', async () => {
    const [, body, signature] = parts();
    for (const alg of ['none', 'None', 'NONE', 'nOnE']) {
      await refused(ask(`${encoded({ ...good.header, alg })}.${body}.`), 'UNAUTHENTICATED');
      await refused(ask(`${encoded({ ...good.header, alg })}.${body}.${signature}`), 'UNAUTHENTICATED');
    }
  });

  it('with an HMAC under the public key, in each form that a verifier might take for a secret', async () => {
    const jwk = await publicKey();
    const body = parts()[1];
    for (const secret of [Buffer.from(jwk.x ?? '', 'base64url'), jwk.x ?? '', JSON.stringify(jwk), String(jwk.kid)]) {
      const head = encoded({ ...good.header, alg: 'HS256' });
      await refused(
        ask(`${head}.${body}.${createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')}`),
        'UNAUTHENTICATED',
      );
    }
  });

  it('with another issuer or audience, or with none', async () => {
    for (const claims of [
      { iss: 'https://evil.example' },
      { iss: undefined },
      { aud: 'another-house' },
      { aud: undefined },
      { aud: [] },
    ]) {
      await refused(ask(await signed({ claims })), 'UNAUTHENTICATED');
    }
  });

  it('with a key of somebody else’s, known or unknown by its id, brought along or not', async () => {
    const { privateKey, publicKey: theirs } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const jwk = await exportJWK(theirs);
    for (const header of [
      {},
      { kid: 'mine' },
      { kid: undefined },
      { kid: 'mine', jwk },
      { kid: 'mine', jku: 'https://evil.example/jwks.json' },
    ]) {
      await refused(ask(await signed({ header }, privateKey)), 'UNAUTHENTICATED');
    }
  });

  it('after 15 minutes, and without an end', async () => {
    const minutesAgo = (minutes: number) => Math.floor(identity.clock.now.getTime() / 1_000) - minutes * 60;
    await refused(ask(await signed({ claims: { iat: minutesAgo(15), exp: minutesAgo(0) } })), 'UNAUTHENTICATED');
    await refused(ask(await signed({ claims: { exp: undefined } })), 'UNAUTHENTICATED');
    const bob = await given(identity).person('bob');
    granted(await bob.ask(me));
    identity.clock.forward({ minutes: 15 });
    await refused(bob.ask(me), 'UNAUTHENTICATED');
    identity.clock.forward({ minutes: -15 });
  });

  it('with anything in it changed after it was signed', async () => {
    const [head, , signature] = parts();
    for (const claims of [{ role: 'ADMIN' }, { sub: 'somebody-else' }, { exp: Number(good.claims['exp']) + 3_600 }]) {
      await refused(ask(`${head}.${encoded({ ...good.claims, ...claims })}.${signature}`), 'UNAUTHENTICATED');
    }
  });

  it('of another type, without a session or a role, and with a role that there is not', async () => {
    for (const header of [{ typ: 'JWT' }, { typ: undefined }, { typ: 'id+jwt' }])
      await refused(ask(await signed({ header })), 'UNAUTHENTICATED');
    for (const claims of [{ sid: undefined }, { role: undefined }, { role: 'ROOT' }, { sub: undefined }])
      await refused(ask(await signed({ claims })), 'UNAUTHENTICATED');
  });

  it.each(['let-me-in', 'a.b.c', '..', 'e30.e30.', '💥'.repeat(3)])('that is none: %j', async (token) => {
    const response = await fetch(`${identity.service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: encodeURI(`Bearer ${token}`) },
      body: JSON.stringify({ query: me }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('a token that has expired', () => {
  const stale = async () => {
    const eve = await given(identity).person('eve');
    identity.clock.forward({ minutes: 15 });
    return eve;
  };

  it('is nobody’s: it shows and changes nothing of its person, and says what to do', async () => {
    const eve = await stale();
    for (const query of [
      me,
      '{ users { edges { cursor } } }',
      `{ user(id: "${eve.id}") { email } }`,
      'mutation { signOut { endedSessions } }',
      'mutation { deactivateAccount { user { id } } }',
      'mutation { setMatching(input: { optedIn: true }) { user { id } } }',
    ]) {
      const { message, extensions } = await refused(eve.ask(query), 'UNAUTHENTICATED');
      expect(message).toBe('This access token has expired. Refresh the session.');
      expect(extensions).toMatchObject({ details: { reason: 'TOKEN_EXPIRED' } });
    }
    const download = await fetch(`${identity.service.url}/exports/${eve.id}`, {
      headers: { authorization: `Bearer ${eve.token}` },
    });
    expect(download.status).toBe(401);
  });

  it('does not stand in the way of signing in, refreshing, registering, or a link from a mail', async () => {
    const eve = await stale();
    const signedIn = granted(
      await eve.ask<{ signIn: { user: object } }>(
        'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken user { id email username } } }',
        { input: { email: eve.email, password: eve.password } },
      ),
    );
    expect(signedIn.signIn.user).toEqual({ id: eve.id, email: eve.email, username: eve.username });
    granted(
      await eve.ask(
        'mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken user { email } } }',
        { input: { refreshToken: eve.refreshToken } },
      ),
    );
    granted(
      await eve.ask('mutation ($input: RegisterInput!) { register(input: $input) { accepted } }', {
        input: { email: 'new@example.org', username: 'somebody-new', password: 'seven lanterns over quiet water' },
      }),
    );
    granted(
      await eve.ask(
        'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { accepted } }',
        { input: { email: eve.email } },
      ),
    );
    await refused(eve.ask('mutation { verifyEmail(input: { token: "x" }) { user { id } } }'), 'INVALID_TOKEN');
    granted(await eve.ask('{ socialProviders { provider } assessmentItems { number } }'));
  });
});

describe('a token for another purpose', () => {
  const serviceToken = async (scope: string) => {
    const { now } = identity.clock;
    return (
      await issueServiceToken(await identity.service.dependencies.keys.signing(now), {
        clientId: 'payments',
        scope,
        now,
      })
    ).token;
  };

  it('opens nothing of a person’s to a service', async () => {
    const token = await serviceToken('export:read');
    expect(granted(await ask(token))).toEqual({ me: null });
    for (const query of [
      '{ users { edges { cursor } } }',
      '{ accounts { edges { cursor } } }',
      'mutation { signOut { endedSessions } }',
      'mutation { deactivateAccount { user { id } } }',
    ]) {
      await refused(ask(token, query), 'UNAUTHENTICATED');
    }
  });

  it('does not let a person in where services ask, nor a service with another scope', async () => {
    const get = async (token: string) =>
      fetch(`${identity.service.url}/export/${ann.id}`, { headers: { authorization: `Bearer ${token}` } });
    expect((await get(ann.token)).status).toBe(401);
    expect((await get(await serviceToken('blocks:read'))).status).toBe(403);
    expect((await get(await serviceToken('export:read'))).status).toBe(200);
  });

  it('is no refresh token, and a refresh token is no access token', async () => {
    await refused(
      given(identity).nobody.request(
        'mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { accessToken } }',
        { t: ann.token },
      ),
      'INVALID_REFRESH_TOKEN',
    );
    await refused(ask(ann.refreshToken), 'UNAUTHENTICATED');
  });

  it('is not made of a key of the same house for something else', async () => {
    const jwk = await publicKey();
    await expect(importJWK({ ...jwk, d: jwk.x } as JWK, 'EdDSA')).rejects.toThrow();
    const { now } = identity.clock;
    const signing = await identity.service.dependencies.keys.signing(now);
    const { token } = await issueAccessToken(
      { ...signing, audience: 'desk' },
      {
        userId: ann.id,
        role: 'ADMIN',
        loginId: ann.loginId,
        authenticatedAt: now,
        methods: [],
        proofs: [],
        endsAt: new Date(now.getTime() + 900_000),
        now,
      },
    );
    await refused(ask(token), 'UNAUTHENTICATED');
  });
});
