import { createHash, randomBytes } from 'node:crypto';
import { granted } from '@kindred/testkit/graph-client';
import { withTotp } from '../factors/with-totp.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const publicUrl = 'https://graph.kindred.example';
const redirectUri = 'http://127.0.0.1:7777/back';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ DOWNLOADS_URL: publicUrl, OPEN_SESSIONS_PER_PERSON: '1' });
});
afterAll(() => identity?.stop());

const at = (path: string) => `${identity.service.url}${path}`;
type Json = Record<string, unknown>;

async function register(metadata: object): Promise<{ status: number; body: Json }> {
  const response = await fetch(at('/connect/register'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(metadata),
  });
  return { status: response.status, body: (await response.json()) as Json };
}
async function client(name = 'Notebook', backTo = redirectUri): Promise<string> {
  return String((await register({ client_name: name, redirect_uris: [backTo] })).body.client_id);
}
async function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(form);
  const response = await fetch(at(path), { method: 'POST', body, headers, redirect: 'manual' });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text.startsWith('{') ? JSON.parse(text) : {}) as Json,
  };
}
const pkce = () => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};
const requestOf = (clientId: string, challenge: string) => ({
  client_id: clientId,
  redirect_uri: redirectUri,
  response_type: 'code',
  code_challenge: challenge,
  code_challenge_method: 'S256',
  scope: 'profile:read tribes:read',
  state: 'xyz',
  resource: `${publicUrl}/mcp`,
});
const page = (query: Record<string, string>) =>
  fetch(at(`/connect/authorize?${new URLSearchParams(query).toString()}`), { redirect: 'manual' });
const signedBy = ({ email, password }: TestPerson, more: Record<string, string> = {}) => ({
  email,
  password,
  granted: 'profile:read',
  decision: 'allow',
  ...more,
});
const answerIn = ({ headers }: { headers: Headers }) => new URL(headers.get('location') ?? 'about:blank').searchParams;

async function grant(person: TestPerson) {
  const clientId = await client();
  const { verifier, challenge } = pkce();
  const decided = await post('/connect/authorize', { ...requestOf(clientId, challenge), ...signedBy(person) });
  const code = answerIn(decided).get('code') ?? '';
  const redeeming = {
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  };
  return { clientId, code, redeeming, decided };
}
const exchange = async (token: unknown) => (await post('/oauth/grant', { subject_token: String(token) })).status;
const refresh = (clientId: string, token: unknown) =>
  post('/connect/token', { grant_type: 'refresh_token', client_id: clientId, refresh_token: String(token) });

describe('registering a program', () => {
  it.each([
    [{}],
    [{ redirect_uris: [] }],
    [{ redirect_uris: 'https://a.example' }],
    [{ redirect_uris: ['http://a.example/back'] }],
    [{ redirect_uris: ['javascript:alert(1)'] }],
    [{ redirect_uris: ['https://a.example/#x'] }],
    [{ redirect_uris: ['https://user:pass@a.example/'] }],
    [{ redirect_uris: Array.from({ length: 6 }, (_, nth) => `https://a.example/${nth}`) }],
  ])('is refused with %j', async (metadata) => {
    expect(await register(metadata)).toMatchObject({ status: 400, body: { error: 'invalid_redirect_uri' } });
  });

  it('is refused with a secret, with a name that cannot be shown, and beyond thirty an hour', async () => {
    const whole = { redirect_uris: [redirectUri] };
    for (const wrong of [{ token_endpoint_auth_method: 'client_secret_basic' }, { client_name: 'x'.repeat(81) }])
      expect((await register({ ...whole, ...wrong })).body.error).toBe('invalid_client_metadata');
    identity.clock.forward({ hours: 2 });
    for (let nth = 0; nth < 30; nth += 1) expect((await register(whole)).status).toBe(201);
    expect((await register(whole)).status).toBe(429);
    identity.clock.forward({ hours: 2 });
  });
});

describe('the page of consent', () => {
  it('sends nobody to an address that the program did not register', async () => {
    const [clientId, { challenge }] = [await client(), pkce()];
    const asked = requestOf(clientId, challenge);
    for (const wrong of [
      { client_id: 'nonsense' },
      { client_id: '0198b3a0-0000-7000-8000-000000000001' },
      { redirect_uri: 'https://evil.example/back' },
      { redirect_uri: `${redirectUri}/more` },
      { redirect_uri: 'http://127.0.0.1.evil.example/back' },
    ]) {
      const shown = await page({ ...asked, ...wrong });
      expect([shown.status, shown.headers.get('location')]).toEqual([400, null]);
    }
  });

  it('tells the program what was wrong with its request', async () => {
    const [clientId, { challenge }] = [await client(), pkce()];
    for (const [wrong, error] of [
      [{ response_type: 'token' }, 'unsupported_response_type'],
      [{ code_challenge: '' }, 'invalid_request'],
      [{ code_challenge_method: 'plain' }, 'invalid_request'],
      [{ scope: '' }, 'invalid_scope'],
      [{ scope: 'profile:read blocks:read' }, 'invalid_scope'],
      [{ resource: 'https://elsewhere.example/mcp' }, 'invalid_target'],
    ] as const) {
      const sent = await page({ ...requestOf(clientId, challenge), ...wrong });
      expect([sent.status, answerIn(sent).get('error'), answerIn(sent).get('state')]).toEqual([303, error, 'xyz']);
    }
  });

  it('leads to the address of a program elsewhere only after the person has seen it', async () => {
    const backTo = 'https://program.example/back';
    const asked = requestOf(await client('Notebook', backTo), pkce().challenge);
    const denied = { ...asked, redirect_uri: backTo, decision: 'deny' };
    const shown = await page({ ...asked, redirect_uri: backTo, response_type: 'token' });
    expect([shown.status, shown.headers.get('location')]).toEqual([400, null]);
    expect(await shown.text()).toContain('Go to program.example');
    // A form of another site, and the form of the page.
    expect((await post('/connect/authorize', denied, { 'sec-fetch-site': 'cross-site' })).status).toBe(400);
    const refusedHere = await post('/connect/authorize', denied, { 'sec-fetch-site': 'same-origin' });
    expect([refusedHere.status, answerIn(refusedHere).get('error')]).toEqual([303, 'access_denied']);
  });

  it('ticks nothing that changes something', async () => {
    const asked = { ...requestOf(await client(), pkce().challenge), scope: 'profile:read channels:write' };
    const text = await (await page(asked)).text();
    expect(text).toContain('value="profile:read" checked');
    expect(text).toContain('value="channels:write">');
  });

  it('shows what is asked, runs nothing, and cannot be framed', async () => {
    const [clientId, { challenge }] = [await client('<script>alert(1)</script>'), pkce()];
    const shown = await page({ ...requestOf(clientId, challenge), redirect_uri: 'http://127.0.0.1:9999/back' });
    const [text, policy] = [await shown.text(), shown.headers.get('content-security-policy')];
    expect(shown.status).toBe(200);
    expect(text).not.toContain('<script');
    expect(text).toContain('See your tribes');
    expect(text).not.toContain('Write messages');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:9999");
  });

  it('gives no code for a wrong password, without the second factor, for nothing ticked, and when refused', async () => {
    const ann = await withTotp(identity, 'ann');
    const [clientId, { challenge }] = [await client(), pkce()];
    const asked = requestOf(clientId, challenge);
    const faults: Record<string, string>[] = [
      { password: 'wrong' },
      {},
      { code: '000000' },
      { granted: 'channels:write' },
    ];
    for (const wrong of faults) {
      const shown = await post('/connect/authorize', { ...asked, ...signedBy(ann), ...wrong });
      expect([shown.status, shown.headers.get('location')]).toEqual([400, null]);
      expect(shown.text).not.toContain(ann.password);
    }
    const denied = await post('/connect/authorize', { ...asked, decision: 'deny' });
    expect([denied.status, answerIn(denied).get('error')]).toEqual([303, 'access_denied']);
    const allowed = await post('/connect/authorize', { ...asked, ...signedBy(ann, { code: ann.code() }) });
    expect([allowed.status, answerIn(allowed).get('iss')]).toEqual([303, publicUrl]);
    expect(answerIn(allowed).get('code')).toMatch(/^[\w-]{43}$/);
  });

  it('ends no session of the person, and leaves none open', async () => {
    const ann = await given(identity).person('ann');
    await grant(ann);
    expect(granted(await ann.ask('{ me { sessions { id } } }'))).toEqual({ me: { sessions: [{ id: ann.loginId }] } });
  });
});

describe('a code', () => {
  it('is worth nothing to another client, at another address, without its verifier, and late', async () => {
    const ann = await given(identity).person('ann');
    const { redeeming } = await grant(ann);
    for (const wrong of [
      { client_id: await client() },
      { redirect_uri: 'https://evil.example' },
      { code_verifier: '' },
      { code_verifier: pkce().verifier },
      { code: 'nonsense' },
    ])
      expect((await post('/connect/token', { ...redeeming, ...wrong })).body.error).toBe('invalid_grant');
    identity.clock.forward({ minutes: 1 });
    expect((await post('/connect/token', redeeming)).body.error).toBe('invalid_grant');
    expect((await post('/connect/token', { ...redeeming, grant_type: 'password' })).body.error).toBe(
      'unsupported_grant_type',
    );
  });

  it('ends the access when it comes twice', async () => {
    const ann = await given(identity).person('ann');
    const { redeeming } = await grant(ann);
    const { status, body, headers } = await post('/connect/token', redeeming);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3_600, scope: 'profile:read' });
    expect(await exchange(body.access_token)).toBe(200);
    expect((await post('/connect/token', redeeming)).body.error).toBe('invalid_grant');
    expect(await exchange(body.access_token)).toBe(400);
  });
});

describe('the access of a program', () => {
  it('is refreshed with new tokens, and ends when an old one comes again', async () => {
    const ann = await given(identity).person('ann');
    const { clientId, redeeming } = await grant(ann);
    const first = (await post('/connect/token', redeeming)).body;
    identity.clock.forward({ hours: 1 });
    expect(await exchange(first.access_token)).toBe(400);
    expect(await exchange(first.refresh_token)).toBe(400);
    expect((await refresh(await client(), first.refresh_token)).body.error).toBe('invalid_grant');
    const unknown = await refresh('0198b3a0-0000-7000-8000-000000000001', first.refresh_token);
    expect([unknown.status, unknown.body.error]).toEqual([401, 'invalid_client']);
    const second = (await refresh(clientId, first.refresh_token)).body;
    expect(await exchange(second.access_token)).toBe(200);
    identity.clock.forward({ seconds: 11 });
    expect((await refresh(clientId, first.refresh_token)).body.error).toBe('invalid_grant');
    expect(await exchange(second.access_token)).toBe(400);
    expect((await refresh(clientId, second.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('has one refresh token in force, however often the one before comes within ten seconds', async () => {
    const { clientId, redeeming } = await grant(await given(identity).person('ann'));
    const first = (await post('/connect/token', redeeming)).body;
    const answers = await Promise.all(Array.from({ length: 4 }, () => refresh(clientId, first.refresh_token)));
    const successors = new Set(answers.map(({ body }) => body.refresh_token));
    expect([successors.size, answers.map(({ status }) => status)]).toEqual([1, [200, 200, 200, 200]]);
    const [successor = ''] = successors;
    expect((await refresh(clientId, successor)).status).toBe(200);
    identity.clock.forward({ seconds: 11 });
    expect((await refresh(clientId, first.refresh_token)).body.error).toBe('invalid_grant');
    expect((await refresh(clientId, successor)).body.error).toBe('invalid_grant');
  });

  it('is refreshed 120 times an hour at most, so that a repeated token adds no rows without end', async () => {
    const { clientId, redeeming } = await grant(await given(identity).person('ann'));
    const { refresh_token: token } = (await post('/connect/token', redeeming)).body;
    for (let nth = 0; nth < 120; nth += 1) expect((await refresh(clientId, token)).status).toBe(200);
    expect((await refresh(clientId, token)).body.error).toBe('invalid_request');
  });

  it('is told by mail', async () => {
    const ann = await given(identity).person('ann');
    await grant(ann);
    expect((await identity.mails(ann.email)).map(({ kind }) => kind)).toContain('ACCESS_GRANTED');
  });

  it('is listed, and ended by the person or the program', async () => {
    const ann = await given(identity).person('ann');
    const [one, other] = [await grant(ann), await grant(ann)];
    const tokens = [
      (await post('/connect/token', one.redeeming)).body,
      (await post('/connect/token', other.redeeming)).body,
    ];
    const { me } = granted(
      await ann.ask<{ me: { accessGrants: { id: string }[] } }>('{ me { accessGrants { id kind name scopes } } }'),
    );
    const seen = { id: expect.any(String), kind: 'CLIENT', name: 'Notebook', scopes: ['PROFILE_READ'] };
    expect(me.accessGrants).toEqual([seen, seen]);
    expect((await post('/connect/revoke', { token: String(tokens[0]?.refresh_token) })).status).toBe(200);
    expect((await post('/connect/revoke', { token: 'nonsense' })).status).toBe(200);
    expect([await exchange(tokens[0]?.access_token), await exchange(tokens[1]?.access_token)]).toEqual([400, 200]);
    for (const { id } of me.accessGrants)
      granted(
        await ann.ask('mutation ($id: ID!) { revokeAccessGrant(input: { id: $id }) { accessGrant { id } } }', { id }),
      );
    expect(await exchange(tokens[1]?.access_token)).toBe(400);
  });

  it('is described for programs', async () => {
    const response = await fetch(at('/.well-known/oauth-authorization-server'));
    expect(await response.json()).toMatchObject({
      issuer: publicUrl,
      authorization_endpoint: `${publicUrl}/connect/authorize`,
      token_endpoint: `${publicUrl}/connect/token`,
      code_challenge_methods_supported: ['S256'],
    });
  });
});
