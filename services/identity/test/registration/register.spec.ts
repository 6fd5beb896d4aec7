import { userRegistered } from '@kindred/contracts/identity/user-registered';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mutation = /* GraphQL */ `mutation ($input: RegisterInput!) { register(input: $input) { accepted } }`;
const password = 'a lantern in the quiet harbour';
const accepted = { register: { accepted: true } };

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ REGISTRATIONS_PER_CALLER_AN_HOUR: '1000' });
});
afterAll(() => identity.stop());

const register = (input: { email: string; username: string; password?: string }) =>
  given(identity).nobody.request(mutation, { input: { password, ...input } });
const purge = () => identity.job('purge');

describe('registering', () => {
  it.each([
    ['TOO_SHORT', 'short'],
    ['TOO_LONG', 'x'.repeat(129)],
    ['COMMON', 'password1234'],
    ['COMMON', 'qwertyuiop'],
    ['ABOUT_YOU', 'weak-one@example.org'],
    ['NOT_TEXT', 'a good one\u0000 but no text'],
  ])('refuses a password that is %s', async (reason, weak) => {
    const refusal = await refused(
      register({ email: 'weak-one@example.org', username: 'weak-one', password: weak }),
      'WEAK_PASSWORD',
    );
    expect(refusal.extensions).toMatchObject({ details: { reason } });
    expect(await identity.mails('weak-one@example.org')).toEqual([]);
  });

  it.each([
    '',
    'ann',
    'ann@',
    '@example.org',
    'ann@exa mple.org',
    'ann@example.org\r\nBcc: all@example.org',
    'ann@\u0000.org',
  ])('refuses the address %j', async (email) => {
    await refused(register({ email, username: 'nowhere' }), 'INVALID_EMAIL');
  });

  it.each(['ab', 'a'.repeat(31), 'with space', '<b>', 'a\u202eb', 'admin'])(
    'refuses the user name %j',
    async (username) => {
      await refused(register({ email: 'nameless@example.org', username }), 'INVALID_USERNAME');
    },
  );

  it('refuses a user name that somebody has, and one that looks like it', async () => {
    await given(identity).person('lily', { username: 'lily.moon' }).verified();
    for (const username of ['lily.moon', 'LILY_MOON', 'lilymoon', '1i1y-m00n', 'lily.rnoon']) {
      await refused(register({ email: 'another@example.org', username }), 'USERNAME_TAKEN');
    }
  });

  it('refuses a user name that is held for another address, until a week has passed', async () => {
    granted(await register({ email: 'first@example.org', username: 'wanted' }));
    await refused(register({ email: 'second@example.org', username: 'wanted' }), 'USERNAME_TAKEN');

    identity.clock.forward({ days: 7, minutes: 1 });
    await purge();
    expect(granted(await register({ email: 'second@example.org', username: 'wanted' }))).toEqual(accepted);
  });

  it('does not tell by a known user name whose address it belongs to', async () => {
    const ann = await given(identity).person('ann').verified();
    await refused(register({ email: ann.email, username: ann.username }), 'USERNAME_TAKEN');
    await refused(register({ email: 'stranger@example.org', username: ann.username }), 'USERNAME_TAKEN');
  });

  it('makes a PENDING account, holds the name, and writes to the address', async () => {
    expect(granted(await register({ email: 'New@Example.org', username: 'newcomer' }))).toEqual(accepted);
    const [mail, ...others] = await identity.mails('new@example.org');
    expect(mail).toMatchObject({ kind: 'VERIFY_EMAIL' });
    expect(mail?.text).toMatch(/\/verify-email\?token=\S+\n/);
    expect(others).toEqual([]);
  });

  it('tells the world that somebody registered, and nothing about them', async () => {
    granted(await register({ email: 'told@example.org', username: 'told' }));
    await identity.mails('told@example.org');
    const [row] = await identity.rows<{ id: string; status: string }>(
      'SELECT id, status FROM identity.account WHERE email = $1',
      ['told@example.org'],
    );
    expect(row).toMatchObject({ status: 'PENDING' });
    expect(await identity.told(userRegistered, row?.id ?? '')).toEqual([{ userId: row?.id, authProvider: 'LOCAL' }]);
  });
});

describe('registering an address that is known', () => {
  it('answers the same, after the same statements and as many hashes', async () => {
    const known = await given(identity).person('known').verified();
    const statementsOf = async (email: string, username: string) => {
      const { result, statements } = await identity.service.database.statements.during(() =>
        register({ email, username }),
      );
      return { answer: granted(result), statements };
    };
    const before = identity.hashes();
    const forKnown = await statementsOf(known.email, 'fresh-one');
    const forUnknown = await statementsOf('unknown@example.org', 'fresh-two');
    expect(forUnknown).toEqual(forKnown);
    expect(identity.hashes() - before).toBe(2);
  });

  it('changes nothing, and tells the owner that there is an account', async () => {
    const owner = await given(identity).person('owner').signedIn();
    granted(await register({ email: owner.email, username: 'somebody-else' }));
    const mails = await identity.mails(owner.email);
    expect(mails.map(({ kind }) => kind)).toEqual(['ALREADY_REGISTERED']);
    expect(mails[0]?.text).not.toContain('token=');
    expect(granted(await owner.ask('{ me { username status } }'))).toEqual({
      me: { username: owner.username, status: 'ACTIVE' },
    });
  });

  it('holds the name that was asked for, as it would for a new one', async () => {
    const owner = await given(identity).person('holder').verified();
    granted(await register({ email: owner.email, username: 'held-anyway' }));
    await refused(register({ email: 'late@example.org', username: 'held-anyway' }), 'USERNAME_TAKEN');
  });

  it('writes one mail an hour', async () => {
    const owner = await given(identity).person('busy').verified();
    for (const username of ['busy-a', 'busy-b', 'busy-c']) granted(await register({ email: owner.email, username }));
    expect(await identity.mails(owner.email)).toHaveLength(1);

    identity.clock.forward({ hours: 1, seconds: 1 });
    granted(await register({ email: owner.email, username: 'busy-d' }));
    expect(await identity.mails(owner.email)).toHaveLength(2);
  });
});

describe('ten of the same registration at once', () => {
  it('leave one account, one mail and one event', async () => {
    const ten = await Promise.all(
      Array.from({ length: 10 }, () => register({ email: 'eager@example.org', username: 'eager' })),
    );
    expect(ten.map(granted)).toEqual(Array.from({ length: 10 }, () => accepted));
    expect(await identity.mails('eager@example.org')).toHaveLength(1);
    const accounts = await identity.rows<{ id: string }>('SELECT id FROM identity.account WHERE email = $1', [
      'eager@example.org',
    ]);
    expect(accounts).toHaveLength(1);
    expect(await identity.told(userRegistered, accounts[0]?.id ?? '')).toHaveLength(1);
  });
});

describe('an account that nobody proves', () => {
  it('is gone after a week, and its name with it', async () => {
    granted(await register({ email: 'forgetful@example.org', username: 'forgetful' }));
    const token = await identity.tokenTo('forgetful@example.org');
    const left = () => identity.rows('SELECT 1 FROM identity.account WHERE email = $1', ['forgetful@example.org']);

    identity.clock.forward({ days: 6, hours: 23 });
    await purge();
    expect(await left()).toHaveLength(1);

    identity.clock.forward({ hours: 2 });
    await purge();
    expect(await left()).toEqual([]);
    expect(await identity.rows('SELECT 1 FROM identity.held_username WHERE skeleton = $1', ['forgetful'])).toEqual([]);
    await refused(
      given(identity).nobody.request(
        'mutation ($token: String!) { verifyEmail(input: { token: $token }) { user { id } } }',
        { token },
      ),
      'INVALID_TOKEN',
    );
    expect(granted(await register({ email: 'other@example.org', username: 'forgetful' }))).toEqual(accepted);
  });

  it('is kept for a week from the last time that it was asked for', async () => {
    granted(await register({ email: 'patient@example.org', username: 'patient' }));
    await identity.mails('patient@example.org');
    identity.clock.forward({ days: 6 });
    granted(await register({ email: 'patient@example.org', username: 'patient' }));
    await identity.mails('patient@example.org');
    identity.clock.forward({ days: 2 });
    await purge();
    expect(
      await identity.rows('SELECT 1 FROM identity.account WHERE email = $1', ['patient@example.org']),
    ).toHaveLength(1);
  });
});
