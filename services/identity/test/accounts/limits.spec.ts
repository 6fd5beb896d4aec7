import { granted } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({
    REGISTRATIONS_PER_CALLER_AN_HOUR: '4',
    REGISTRATIONS_PER_ADDRESS_AN_HOUR: '2',
    SIGN_INS_PER_CALLER_AN_HOUR: '3',
    PASSWORD_RESETS_PER_CALLER_AN_HOUR: '2',
  });
});
afterAll(() => identity.stop());

const register = (email: string, username: string) =>
  given(identity).nobody.request('mutation ($input: RegisterInput!) { register(input: $input) { accepted } }', {
    input: { email, username, password: 'a lantern in the quiet harbour' },
  });
const signIn = (email: string) =>
  given(identity).nobody.request('mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }', {
    input: { email, password: 'wrong' },
  });
const reset = (email: string) =>
  given(identity).nobody.request(
    'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }',
    { email },
  );

describe('one who tries too often', () => {
  it('is refused a third registration of one address in an hour', async () => {
    granted(await register('often@example.org', 'often-a'));
    granted(await register('often@example.org', 'often-b'));
    await refused(register('often@example.org', 'often-c'), 'RATE_LIMITED');
  });

  it('is refused registrations from one place, also where the name was taken each time, and costs no hash', async () => {
    identity.clock.forward({ hours: 1, seconds: 1 });
    const { username } = await given(identity).person('taken').verified();
    for (const email of ['a@example.org', 'b@example.org', 'c@example.org', 'd@example.org'])
      await refused(register(email, username), 'USERNAME_TAKEN');
    const hashes = identity.hashes();
    await refused(register('e@example.org', 'free-name'), 'RATE_LIMITED');
    expect(identity.hashes()).toBe(hashes);

    identity.clock.forward({ hours: 1, seconds: 1 });
    granted(await register('e@example.org', 'free-name'));
  });

  it('is refused sign-ins from one place, whatever the address, and costs no hash', async () => {
    for (const email of ['a@example.org', 'b@example.org', 'c@example.org'])
      await refused(signIn(email), 'INVALID_CREDENTIALS');
    const hashes = identity.hashes();
    await refused(signIn('d@example.org'), 'RATE_LIMITED');
    expect(identity.hashes()).toBe(hashes);
  });

  it('is refused requests for new passwords from one place', async () => {
    for (const email of ['a@example.org', 'b@example.org']) granted(await reset(email));
    await refused(reset('c@example.org'), 'RATE_LIMITED');
  });
});

describe('limits', () => {
  it('are kept by hash: the database names no address and no caller', async () => {
    const keys = await identity.rows<{ key: string }>('SELECT key FROM identity.usage_limit');
    expect(keys.length).toBeGreaterThan(4);
    for (const { key } of keys) expect(key).toMatch(/^[a-z-]+:[\w-]{43}$/);
  });
});
