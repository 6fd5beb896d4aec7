import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { userReactivated } from '@kindred/contracts/identity/user-reactivated';
import { userRegistered } from '@kindred/contracts/identity/user-registered';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { skip } from '@kindred/testkit/skip';
import pg from 'pg';
import { given, refused, type TestPerson } from '../given.ts';
import { identityWithProviders, vouched, type IdentityWithProviders } from './providers.ts';

const register = /* GraphQL */ `mutation ($input: RegisterInput!) { register(input: $input) { accepted } }`;
const verifyEmail = /* GraphQL */ `mutation ($token: String!) { verifyEmail(input: { token: $token }) { user { id } } }`;
const signIn = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }`;
const refresh = /* GraphQL */ `mutation ($refreshToken: String!) { refreshSession(input: { refreshToken: $refreshToken }) { accessToken } }`;
const changeUsername = /* GraphQL */ `mutation ($username: String!) { changeUsername(input: { username: $username }) { user { username } } }`;
const password = 'a lantern in the quiet harbour';

let identity: IdentityWithProviders;
beforeAll(async () => {
  identity = await identityWithProviders();
});
afterAll(() => identity?.stop());

const nobody = () => given(identity).nobody;
const accountsAt = (email: string) =>
  identity.rows<{ id: string; status: string }>('SELECT id, status FROM identity.account WHERE email = $1', [email]);
const kindsTo = async (email: string) => (await identity.mails(email)).map(({ kind }) => kind);
const opens = (email: string, secret: string) => nobody().request(signIn, { input: { email, password: secret } });

/** The statements that wait for a lock of this connection. */
async function waitingFor(holder: number): Promise<string[]> {
  const waiting = await identity.rows<{ query: string }>(
    'SELECT query FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))',
    [holder],
  );
  return waiting.map(({ query }) => query);
}

describe('a provider that does not vouch for the address', () => {
  it.each(['GOOGLE', 'APPLE'] as const)('such as %s opens no account by it', async (provider) => {
    const ann = await given(identity).person('ann').verified();
    for (const claim of [false, null, 'yes']) {
      const { user } = await identity.arrive(provider, { email: ann.email, email_verified: claim });
      expect(user).toMatchObject({ email: null, isVerified: false });
      expect(user.id).not.toBe(ann.id);
    }
    expect(await kindsTo(ann.email)).toEqual([]);
  });

  it('which Facebook never does, makes an account without one', async () => {
    const ann = await given(identity).person('ann').verified();
    const { user } = await identity.arrive('FACEBOOK', vouched(ann.email));
    expect(user).toEqual({
      id: expect.not.stringContaining(ann.id),
      email: null,
      username: null,
      status: 'ACTIVE',
      isVerified: false,
      authProvider: 'FACEBOOK',
    });
    expect(await identity.told(userVerified, user.id)).toEqual([{ userId: user.id }]);
  });

  it('does not take over an account that waits for its address to be proven', async () => {
    const waiting = await given(identity).person('ann').registered();
    const { user } = await identity.arrive('FACEBOOK', vouched(waiting.email));
    expect(user.id).not.toBe(waiting.id);
    expect(await accountsAt(waiting.email)).toEqual([{ id: waiting.id, status: 'PENDING' }]);
  });
});

describe('an account whose address was never proven', () => {
  it('passes to who the provider vouches for: what the one who registered it could come in by is dead', async () => {
    const [email, username] = ['squatted@example.org', 'squatter'];
    granted(await nobody().request(register, { input: { email, username, password } }));
    const token = await identity.tokenTo(email);
    const [before] = await accountsAt(email);

    const { user } = await identity.arrive('GOOGLE', vouched(email));
    expect(user).toEqual({
      id: before?.id,
      email,
      username: null,
      status: 'ACTIVE',
      isVerified: true,
      authProvider: 'GOOGLE',
    });
    expect(await identity.told(userVerified, user.id)).toEqual([{ userId: user.id }]);
    await refused(nobody().request(verifyEmail, { token }), 'INVALID_TOKEN');
    await refused(opens(email, password), 'INVALID_CREDENTIALS');
  });

  it('loses its password, its sessions and every other provider', async () => {
    const squatter = await unproven(await given(identity).person('ann'));
    const other = await identity.word('FACEBOOK', { sub: 'the-squatter' });
    await identity.rows(`INSERT INTO identity.social_identity VALUES ('FACEBOOK', 'the-squatter', $1, now())`, [
      squatter.id,
    ]);
    granted(await opens(squatter.email, squatter.password));

    const { user, ask } = await identity.arrive('APPLE', vouched(squatter.email));
    expect(user.id).toBe(squatter.id);
    expect(await identity.told(sessionsRevoked, user.id)).toEqual([
      { userId: user.id, reason: 'PROVIDER_LINKED', sessionIds: expect.arrayContaining([squatter.loginId]) },
    ]);
    await refused(opens(squatter.email, squatter.password), 'INVALID_CREDENTIALS');
    await refused(nobody().request(refresh, { refreshToken: squatter.refreshToken }), 'INVALID_REFRESH_TOKEN');
    expect(granted(await identity.signInBy(other)).signInWithProvider.user.id).not.toBe(user.id);
    expect(granted(await ask('{ me { id linkedProviders { provider } } }'))).toEqual({
      me: { id: user.id, linkedProviders: [{ provider: 'APPLE' }] },
    });
    expect(granted(await ask('{ me { sessions { current } } }'))).toEqual({ me: { sessions: [{ current: true }] } });
  });

  it('gives way while its registration still waits in line: who asked with a password only hears of an account', async () => {
    const email = 'in-line@example.org';
    granted(await nobody().request(register, { input: { email, username: 'in-line', password } }));
    const { user } = await identity.arrive('GOOGLE', vouched(email));
    expect(await kindsTo(email)).toEqual(['ALREADY_REGISTERED']);
    expect(await accountsAt(email)).toEqual([{ id: user.id, status: 'ACTIVE' }]);
    await refused(opens(email, password), 'INVALID_CREDENTIALS');
    expect(await identity.told(userRegistered, user.id)).toEqual([{ userId: user.id, authProvider: 'GOOGLE' }]);
  });

  /** As only a fault or an old account could leave it: in use, with an address that nobody has proven. */
  async function unproven(person: TestPerson): Promise<TestPerson> {
    await identity.rows('UPDATE identity.account SET is_verified = false, verified_at = NULL WHERE id = $1', [
      person.id,
    ]);
    return person;
  }
});

describe('a provider that vouches for the address of an account', () => {
  it('opens it from then on, beside the password, and its owner is told', async () => {
    const ann = await given(identity).person('ann').verified();
    const word = await identity.word('GOOGLE', { ...vouched(ann.email.toUpperCase()), sub: 'ann-at-google' });
    expect(granted(await identity.signInBy(word)).signInWithProvider.user).toEqual({
      id: ann.id,
      email: ann.email,
      username: ann.username,
      status: 'ACTIVE',
      isVerified: true,
      authProvider: 'LOCAL',
    });
    expect(await kindsTo(ann.email)).toEqual(['WAYS_IN_CHANGED']);
    expect((await identity.arrive('GOOGLE', { sub: 'ann-at-google' })).user.id).toBe(ann.id);
    granted(await opens(ann.email, ann.password));
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([]);
    expect(await kindsTo(ann.email)).toEqual(['WAYS_IN_CHANGED']);
  });

  it('brings back who had left for a while', async () => {
    const ann = await given(identity).person('ann');
    granted(await ann.ask('mutation { deactivateAccount { user { status } } }'));
    expect((await identity.arrive('APPLE', vouched(ann.email))).user).toMatchObject({ id: ann.id, status: 'ACTIVE' });
    expect(await identity.told(userReactivated, ann.id)).toEqual([{ userId: ann.id }]);
  });
});

describe('somebody new', () => {
  it('has an account that is in use, with the address the provider vouches for, and chooses a name', async () => {
    const { user, ask } = await identity.arrive('APPLE', { email: 'new@example.org', email_verified: 'true' });
    expect(user).toEqual({
      id: expect.any(String),
      email: 'new@example.org',
      username: null,
      status: 'ACTIVE',
      isVerified: true,
      authProvider: 'APPLE',
    });
    expect(await identity.told(userRegistered, user.id)).toEqual([{ userId: user.id, authProvider: 'APPLE' }]);
    expect(await identity.told(userVerified, user.id)).toEqual([{ userId: user.id }]);
    expect(await kindsTo('new@example.org')).toEqual([]);
    expect(granted(await ask(changeUsername, { username: 'new-in-town' }))).toEqual({
      changeUsername: { user: { username: 'new-in-town' } },
    });
  });

  it('who has no address can choose a name, too', async () => {
    const { ask } = await identity.arrive('FACEBOOK');
    expect(granted(await ask(changeUsername, { username: 'faceless' }))).toEqual({
      changeUsername: { user: { username: 'faceless' } },
    });
    expect(granted(await ask('{ me { username email } }'))).toEqual({ me: { username: 'faceless', email: null } });
  });

  it.each([
    ['an address', vouched('twice-at-once@example.org')],
    ['none', {}],
  ])('who comes twice at the same moment, with %s, has one account', async (_, claims) => {
    const same = { ...claims, sub: `twice-${JSON.stringify(claims).length}` };
    const sessions = await Promise.all([1, 2, 3].map(() => identity.arrive('GOOGLE', same)));
    expect(new Set(sessions.map(({ user }) => user.id)).size).toBe(1);
    expect(await identity.told(userRegistered, sessions[0]?.user.id ?? '')).toHaveLength(1);
  });

  it('who is linked while their sign-in waits for the account is not refused as somebody else', async () => {
    if (identity.database.kind === 'embedded') skip('PGlite is one session; set DATABASE_URL');
    const ann = await given(identity).person('ann').verified();
    const first = new pg.Client({ connectionString: identity.database.url });
    await first.connect();
    try {
      await first.query('BEGIN');
      const { rows } = await first.query<{ pid: number }>(
        'SELECT pg_backend_pid() AS pid FROM identity.account WHERE id = $1 FOR UPDATE',
        [ann.id],
      );
      const second = identity.arrive('GOOGLE', { ...vouched(ann.email), sub: 'linked-meanwhile' });
      await eventually(async () =>
        expect(await waitingFor(rows[0]?.pid ?? 0)).toEqual([expect.stringContaining('"identity"."account"')]),
      );
      await first.query(
        `INSERT INTO identity.social_identity (provider, subject, user_id, linked_at) VALUES ('GOOGLE', 'linked-meanwhile', $1, now())`,
        [ann.id],
      );
      await first.query('COMMIT');
      expect((await second).user.id).toBe(ann.id);
    } finally {
      await first.end();
    }
  });

  it('comes back as the same, whatever address the provider gives by then', async () => {
    const { user } = await identity.arrive('GOOGLE', { ...vouched('first@example.org'), sub: 'moving' });
    const ann = await given(identity).person('ann').verified();
    expect((await identity.arrive('GOOGLE', { ...vouched(ann.email), sub: 'moving' })).user).toEqual(user);
  });

  it('is somebody else at another provider, where no address joins the two', async () => {
    const [google, facebook] = [
      await identity.arrive('GOOGLE', { sub: 'same' }),
      await identity.arrive('FACEBOOK', { sub: 'same' }),
    ];
    expect(google.user.id).not.toBe(facebook.user.id);
  });
});
