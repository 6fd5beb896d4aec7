import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { decodeJwt } from 'jose';
import { given, refused, type TestPerson } from '../given.ts';
import { withOldProof } from '../old-proof.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const creating = /* GraphQL */ `
  mutation ($input: CreatePersonalTokenInput!) {
    createPersonalToken(input: $input) { token accessGrant { id kind name scopes createdAt lastUsedAt expiresAt revokedAt } }
  }
`;
const revoking = /* GraphQL */ `
  mutation ($id: ID!) { revokeAccessGrant(input: { id: $id }) { accessGrant { id revokedAt } } }
`;
const listing = '{ me { accessGrants { id name scopes lastUsedAt revokedAt } } }';

interface Created {
  readonly createPersonalToken: { readonly token: string; readonly accessGrant: { readonly id: string } };
}
const input = { name: 'Notebook', scopes: ['PROFILE_READ'] };
const create = async (person: TestPerson, more: object = {}) =>
  granted(await person.ask<Created>(creating, { input: { ...input, ...more } })).createPersonalToken;

async function exchange(token: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const body = new URLSearchParams({ subject_token: token });
  const response = await fetch(`${identity.service.url}/oauth/grant`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const expectRefused = async (token: string) =>
  expect(await exchange(token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });

describe('making a personal token', () => {
  it('is refused without a person, and without a fresh proof', async () => {
    await refused(given(identity).nobody.request(creating, { input }), 'UNAUTHENTICATED');
    const old = await withOldProof(identity, await given(identity).person('ann'));
    await refused(old.ask(creating, { input }), 'SIGN_IN_AGAIN');
  });

  it('is refused for a lifetime, a name or scopes that cannot be', async () => {
    const ann = await given(identity).person('ann');
    for (const days of [0, -1, 366])
      await refused(ann.ask(creating, { input: { ...input, days } }), 'INVALID_LIFETIME');
    for (const name of ['', ' ', 'x'.repeat(81), 'two\nlines'])
      await refused(ann.ask(creating, { input: { ...input, name } }), 'INVALID_TEXT');
    await refused(ann.ask(creating, { input: { ...input, scopes: ['EVERYTHING'] } }), 'BAD_USER_INPUT');
    await refused(ann.ask(creating, { input: { ...input, scopes: [] } }), 'SCOPE_REQUIRED');
  });

  it('is refused beyond fifty that are in force', async () => {
    const ann = await given(identity).person('ann');
    const { accessGrant } = await create(ann);
    await identity.rows(
      `INSERT INTO identity.access_grant (id, user_id, kind, name, scopes, created_at, expires_at)
       SELECT uuid_generate_v4(), $1, 'PERSONAL_TOKEN', 'many', '{profile:read}', $2, $2::timestamptz + interval '1 day'
       FROM generate_series(1, 49)`,
      [ann.id, identity.clock.now],
    );
    await refused(ann.ask(creating, { input }), 'TOO_MANY_GRANTS');
    granted(await ann.ask(revoking, { id: accessGrant.id }));
    await create(ann);
  });

  it('is told by mail, in which the name is no link', async () => {
    const ann = await given(identity).person('ann');
    await create(ann, { name: 'see https://evil.example/x' });
    const [mail] = await identity.mails(ann.email);
    expect(mail).toMatchObject({ kind: 'ACCESS_GRANTED', text: expect.stringContaining('“see https evil example x”') });
    expect(mail?.text).toContain('See your name and profile');
  });

  it('is refused beyond twenty in a day, also of those that were taken back', async () => {
    const ann = await given(identity).person('ann');
    for (let nth = 0; nth < 20; nth += 1) granted(await ann.ask(revoking, { id: (await create(ann)).accessGrant.id }));
    await refused(ann.ask(creating, { input }), 'RATE_LIMITED');
    await identity.mails(ann.email);
    expect((await identity.mails(ann.email)).filter(({ kind }) => kind === 'ACCESS_GRANTED')).toHaveLength(20);
    identity.clock.forward({ hours: 25 });
    await create(await given(identity).again(ann));
  });

  it('shows the token once, and keeps a hash alone', async () => {
    const ann = await given(identity).person('ann');
    const { token } = await create(ann);
    expect(token).toMatch(/^kindred_pat_[\w-]{43}$/);
    const kept = await identity.rows('SELECT * FROM identity.access_grant_token');
    expect(JSON.stringify(kept)).not.toContain(token.slice(12));
    expect(JSON.stringify(granted(await ann.ask(listing)))).not.toContain('kindred_pat_');
  });
});

describe('a personal token', () => {
  it('is worth nothing when it is forged, cut, expired or revoked', async () => {
    const ann = await given(identity).person('ann');
    const { token, accessGrant } = await create(ann, { days: 1 });
    for (const forged of ['', 'kindred_pat_', token.slice(0, -1), `${token}x`, ann.token]) await expectRefused(forged);
    expect((await exchange(token)).status).toBe(200);
    granted(await ann.ask(revoking, { id: accessGrant.id }));
    await expectRefused(token);
    const { token: other } = await create(ann, { days: 1 });
    identity.clock.forward({ days: 1 });
    await expectRefused(other);
  });

  it('is worth nothing once its person is suspended, left, or reset the password', async () => {
    const [ben, cleo, dora] = [
      await given(identity).person('ben'),
      await given(identity).person('cleo'),
      await given(identity).person('dora'),
    ];
    const admin = await given(identity).person('root').admin();
    const nobody = given(identity).nobody;
    const tokens = [await create(ben), await create(cleo), await create(dora)];
    for (const { token } of tokens) expect((await exchange(token)).status).toBe(200);
    const suspending = 'mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: SPAM }) { user { id } } }';
    const requesting = 'mutation ($of: String!) { requestPasswordReset(input: { email: $of }) { accepted } }';
    const resetting = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { endedSessions } }';
    granted(await admin.ask(suspending, { id: ben.id }));
    granted(await cleo.ask('mutation { deactivateAccount { __typename } }'));
    granted(await nobody.request(requesting, { of: dora.email }));
    const token = await identity.tokenTo(dora.email);
    granted(await nobody.request(resetting, { input: { token, newPassword: 'nine herons above the reeds' } }));
    for (const each of tokens) await expectRefused(each.token);
  });

  it.each([
    'changePassword(input: { currentPassword: "PASSWORD", newPassword: "nine herons above the reeds" }) { endedSessions }',
    'endOtherSessions { endedSessions }',
    'signOutEverywhere { endedSessions }',
  ])('is worth nothing once its person throws others out: %s', async (mutation) => {
    const ann = await given(identity).person('ann');
    const { token } = await create(ann);
    granted(await ann.ask(`mutation { ${mutation.replace('PASSWORD', ann.password)} }`));
    await expectRefused(token);
  });

  it('outlives the end of one session', async () => {
    const ann = await given(identity).person('ann');
    const { token } = await create(ann);
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    expect((await exchange(token)).status).toBe(200);
  });

  it('is exchanged for a minute of what its scopes open, in the person’s name', async () => {
    const ann = await given(identity).person('ann').admin();
    const { token, accessGrant } = await create(ann);
    const { body } = await exchange(token);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 60, scope: 'profile:read' });
    const claims = decodeJwt(String(body.access_token));
    expect(claims).toMatchObject({ kind: 'agent', sub: ann.id, act: { sub: `grant:${accessGrant.id}` } });
    expect(claims).not.toHaveProperty('role');
    const program = given(identity).nobody.as(String(body.access_token));
    expect(granted(await program.request('{ me { username } }'))).toEqual({ me: { username: ann.username } });
    for (const query of [listing, '{ me { email } }', '{ users { pageInfo { hasNextPage } } }'])
      await refused(program.request(query), 'FORBIDDEN');
    await refused(program.request(creating, { input }), 'FORBIDDEN');
    identity.clock.forward({ minutes: 1 });
    await refused(program.request('{ me { id } }'), 'UNAUTHENTICATED');
  });

  it('is listed to its person alone, with its last use to the minute', async () => {
    const [ann, ben] = [await given(identity).person('ann'), await given(identity).person('ben')];
    const { token, accessGrant } = await create(ann);
    const grants = async () =>
      granted(await ann.ask<{ me: { accessGrants: { lastUsedAt: string | null }[] } }>(listing)).me.accessGrants;
    expect(await grants()).toEqual([
      { id: accessGrant.id, name: 'Notebook', scopes: ['PROFILE_READ'], lastUsedAt: null, revokedAt: null },
    ]);
    const usedAt = identity.clock.now.toISOString();
    await exchange(token);
    identity.clock.forward({ seconds: 30 });
    await exchange(token);
    expect((await grants())[0]?.lastUsedAt).toBe(usedAt);
    expect(granted(await ben.ask(`{ user(id: "${ann.id}") { accessGrants { id } } }`))).toEqual({
      user: { accessGrants: null },
    });
    await refused(ben.ask(revoking, { id: accessGrant.id }), 'NOT_FOUND');
    await refused(ann.ask(revoking, { id: newId() }), 'NOT_FOUND');
  });

  it('is kept for 30 days after its end', async () => {
    const ann = await given(identity).person('ann');
    const { accessGrant } = await create(ann, { days: 1 });
    const left = () => identity.rows('SELECT 1 FROM identity.access_grant WHERE id = $1', [accessGrant.id]);
    identity.clock.forward({ days: 30 });
    await identity.job('purge');
    expect(await left()).toHaveLength(1);
    identity.clock.forward({ days: 2 });
    await identity.job('purge');
    expect(await left()).toHaveLength(0);
  });
});
