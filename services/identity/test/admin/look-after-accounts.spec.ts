import { roleChanged } from '@kindred/contracts/identity/role-changed';
import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { userReinstated } from '@kindred/contracts/identity/user-reinstated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const suspend = /* GraphQL */ `mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: HARASSMENT }) { user { id status } } }`;
const reinstate = /* GraphQL */ `mutation ($id: ID!) { reinstateUser(input: { userId: $id }) { user { id status } } }`;
const makeAdmin = /* GraphQL */ `mutation ($id: ID!) { setUserRole(input: { userId: $id, role: ADMIN }) { user { id role } } }`;
const makeUser = /* GraphQL */ `mutation ($id: ID!) { setUserRole(input: { userId: $id, role: USER }) { user { id role } } }`;
const each = [suspend, reinstate, makeAdmin, makeUser];

let identity: RunningIdentity;
let admin: TestPerson;
beforeAll(async () => {
  identity = await runningIdentity();
  admin = await given(identity).person('warden').admin();
});
afterAll(() => identity.stop());

const actionsOn = (id: string) =>
  identity.rows<{ action: string; admin_id: string; reason: string | null; role: string | null }>(
    'SELECT action, admin_id, reason, role FROM identity.admin_action WHERE subject_id = $1 ORDER BY id',
    [id],
  );

describe('what admins do', () => {
  it('is refused to everybody else, and leaves no trace', async () => {
    const [ann, tess, bob] = [
      await given(identity).person('ann'),
      await given(identity).person('tess').as('TRIBE_CREATOR'),
      await given(identity).person('bob'),
    ];
    for (const operation of each) {
      await refused(given(identity).nobody.request(operation, { id: bob.id }), 'UNAUTHENTICATED');
      await refused(ann.ask(operation, { id: bob.id }), 'FORBIDDEN');
      await refused(tess.ask(operation, { id: bob.id }), 'FORBIDDEN');
    }
    expect(await actionsOn(bob.id)).toEqual([]);
    expect(granted(await bob.ask('{ me { status role } }'))).toEqual({ me: { status: 'ACTIVE', role: 'USER' } });
  });

  it('is refused to a former admin at once, though the token still says ADMIN', async () => {
    const [former, bob] = [await given(identity).person('former').admin(), await given(identity).person('bob')];
    expect(granted(await former.ask('query ($id: ID!) { user(id: $id) { email } }', { id: bob.id }))).toEqual({
      user: { email: bob.email },
    });
    granted(await admin.ask(makeUser, { id: former.id }));
    for (const operation of each) await refused(former.ask(operation, { id: bob.id }), 'FORBIDDEN');
    await refused(former.ask('{ accounts { edges { node { id } } } }'), 'FORBIDDEN');
    await refused(former.ask('{ adminActions { edges { node { id } } } }'), 'FORBIDDEN');
    expect(granted(await former.ask('query ($id: ID!) { user(id: $id) { id email status } }', { id: bob.id }))).toEqual(
      { user: { id: bob.id, email: null, status: null } },
    );
    await identity.rows('UPDATE identity.login SET revoked_at = NULL WHERE id = $1', [former.loginId]);
    for (const operation of each) await refused(former.ask(operation, { id: bob.id }), 'FORBIDDEN');
    expect(granted(await former.ask('query ($id: ID!) { user(id: $id) { email } }', { id: bob.id }))).toEqual({
      user: { email: null },
    });
  });

  it('is refused to an admin whose session has ended, though the token still holds', async () => {
    const [gone, bob] = [await given(identity).person('gone').admin(), await given(identity).person('bob')];
    granted(await gone.ask('mutation { signOut { endedSessions } }'));
    for (const operation of each) await refused(gone.ask(operation, { id: bob.id }), 'UNAUTHENTICATED');
    await refused(gone.ask('{ accounts { edges { node { id } } } }'), 'UNAUTHENTICATED');
    expect(granted(await gone.ask('query ($id: ID!) { user(id: $id) { email } }', { id: bob.id }))).toEqual({
      user: { email: null },
    });
    expect(await actionsOn(bob.id)).toEqual([]);
  });

  it('is refused to a suspended admin', async () => {
    const [bad, bob] = [await given(identity).person('bad').admin(), await given(identity).person('bob')];
    granted(await admin.ask(suspend, { id: bad.id }));
    await refused(bad.ask(suspend, { id: bob.id }), 'FORBIDDEN');
  });

  it('is done to nobody who is not there, and to what is no id', async () => {
    for (const operation of each) {
      await refused(admin.ask(operation, { id: '0198a000-0000-7000-8000-000000000000' }), 'NOT_FOUND');
      await refused(admin.ask(operation, { id: 'not an id' }), 'BAD_USER_INPUT');
    }
  });

  it('is not done to oneself', async () => {
    for (const operation of each) await refused(admin.ask(operation, { id: admin.id }), 'NOT_YOURSELF');
  });
});

describe('two admins who demote each other at once', () => {
  it('leave one', async () => {
    const [one, other] = [await given(identity).person('one').admin(), await given(identity).person('other').admin()];
    const answers = await Promise.all([one.ask(makeUser, { id: other.id }), other.ask(makeUser, { id: one.id })]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(
      await identity.rows(`SELECT 1 FROM identity.account WHERE id = ANY ($1) AND role = 'ADMIN'`, [
        [one.id, other.id],
      ]),
    ).toHaveLength(1);
  });
});

describe('suspending somebody', () => {
  it('is refused where the address was never proven, and a second time', async () => {
    const [early, twice] = [await given(identity).person('early').registered(), await given(identity).person('twice')];
    await refused(admin.ask(suspend, { id: early.id }), 'WRONG_STATUS');
    granted(await admin.ask(suspend, { id: twice.id }));
    await refused(admin.ask(suspend, { id: twice.id }), 'WRONG_STATUS');
    expect(await identity.told(userSuspended, twice.id)).toHaveLength(1);
  });

  it('hides them, ends their sessions, tells the world, tells them why, and writes it down', async () => {
    const [bob, ann] = [await given(identity).person('bob'), await given(identity).person('ann')];
    expect(granted(await admin.ask(suspend, { id: bob.id }))).toEqual({
      suspendUser: { user: { id: bob.id, status: 'SUSPENDED' } },
    });
    expect(granted(await ann.ask('query ($id: ID!) { user(id: $id) { id } }', { id: bob.id }))).toEqual({ user: null });
    expect(await identity.told(userSuspended, bob.id)).toEqual([{ userId: bob.id }]);
    expect(await identity.told(sessionsRevoked, bob.id)).toEqual([
      { userId: bob.id, sessionIds: [bob.loginId], reason: 'SUSPENDED' },
    ]);
    await refused(
      given(identity).nobody.request(
        'mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { accessToken } }',
        { t: bob.refreshToken },
      ),
      'INVALID_REFRESH_TOKEN',
    );
    const [mail] = await identity.mails(bob.email);
    expect(mail).toMatchObject({ kind: 'ACCOUNT_SUSPENDED' });
    expect(mail?.text).toContain('threaten');
    expect(await actionsOn(bob.id)).toEqual([
      { action: 'SUSPENDED', admin_id: admin.id, reason: 'HARASSMENT', role: null },
    ]);
  });

  it('needs a reason that there is', async () => {
    const bob = await given(identity).person('bob');
    const answer = await admin.ask(
      'mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: BECAUSE }) { user { id } } }',
      { id: bob.id },
    );
    expect(answer.errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('reinstating somebody', () => {
  it('is refused where nobody is suspended', async () => {
    const bob = await given(identity).person('bob');
    await refused(admin.ask(reinstate, { id: bob.id }), 'WRONG_STATUS');
    expect(await identity.told(userReinstated, bob.id)).toEqual([]);
  });

  it('makes the account what it was before, and tells the world and them', async () => {
    const bob = await given(identity).person('bob');
    granted(await admin.ask(suspend, { id: bob.id }));
    expect(granted(await admin.ask(reinstate, { id: bob.id }))).toEqual({
      reinstateUser: { user: { id: bob.id, status: 'ACTIVE' } },
    });
    expect(await identity.told(userReinstated, bob.id)).toEqual([{ userId: bob.id }]);
    expect((await identity.mails(bob.email)).map(({ kind }) => kind)).toEqual([
      'ACCOUNT_REINSTATED',
      'ACCOUNT_SUSPENDED',
    ]);
    granted(
      await given(identity).nobody.request(
        'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
        { input: { email: bob.email, password: bob.password } },
      ),
    );
  });

  it('does not bring back who had left for a while', async () => {
    const bob = await given(identity).person('bob');
    granted(await bob.ask('mutation { deactivateAccount { user { id } } }'));
    granted(await admin.ask(suspend, { id: bob.id }));
    expect(granted(await admin.ask(reinstate, { id: bob.id }))).toEqual({
      reinstateUser: { user: { id: bob.id, status: 'INACTIVE' } },
    });
  });
});

describe('giving somebody a role', () => {
  it('is refused where the address was never proven', async () => {
    const early = await given(identity).person('early').registered();
    await refused(admin.ask(makeAdmin, { id: early.id }), 'WRONG_STATUS');
  });

  it('leaves their sessions open where they may do more, and tells the world', async () => {
    const bob = await given(identity).person('bob');
    expect(granted(await admin.ask(makeAdmin, { id: bob.id }))).toEqual({
      setUserRole: { user: { id: bob.id, role: 'ADMIN' } },
    });
    expect(await identity.told(roleChanged, bob.id)).toEqual([{ userId: bob.id, role: 'ADMIN' }]);
    expect(await identity.told(sessionsRevoked, bob.id)).toEqual([]);
    expect(await actionsOn(bob.id)).toEqual([{ action: 'ROLE_SET', admin_id: admin.id, reason: null, role: 'ADMIN' }]);
  });

  it('signs them out where they may do less', async () => {
    const bob = await given(identity).person('bob').admin();
    granted(await admin.ask(makeUser, { id: bob.id }));
    expect(await identity.told(sessionsRevoked, bob.id)).toEqual([
      { userId: bob.id, sessionIds: [bob.loginId], reason: 'ROLE_CHANGED' },
    ]);
  });

  it('is neither told nor written down where they have it already', async () => {
    const bob = await given(identity).person('bob');
    granted(await admin.ask(makeUser, { id: bob.id }));
    expect(await identity.told(roleChanged, bob.id)).toEqual([]);
    expect(await actionsOn(bob.id)).toEqual([]);
  });
});
