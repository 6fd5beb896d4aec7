import { userVerified } from '@kindred/contracts/identity/user-verified';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const verifyEmail = /* GraphQL */ `mutation ($token: String!) { verifyEmail(input: { token: $token }) { user { id username email status isVerified } } }`;
const signIn = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }`;
const password = 'a lantern in the quiet harbour';

interface Verified {
  readonly verifyEmail: { readonly user: { readonly id: string; readonly username: string | null } };
}

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ REGISTRATIONS_PER_CALLER_AN_HOUR: '1000' });
});
afterAll(() => identity.stop());

const nobody = () => given(identity).nobody;
const verify = (token: string) => nobody().request<Verified>(verifyEmail, { token });

async function registered(name: string, chosen = password, username = name): Promise<string> {
  const input = { email: `${name}@example.org`, username, password: chosen };
  granted(
    await nobody().request('mutation ($input: RegisterInput!) { register(input: $input) { accepted } }', { input }),
  );
  return identity.tokenTo(input.email);
}

describe('proving an address', () => {
  it('refuses tokens that were never given out', async () => {
    for (const token of ['', 'x', 'a'.repeat(43), 'ä'.repeat(1_000)]) await refused(verify(token), 'INVALID_TOKEN');
  });

  it('answers a second time as the first, as a reader needs it whose mail was opened by a scanner, and changes nothing', async () => {
    const token = await registered('twice');
    const first = granted(await verify(token));
    const before = await identity.rows(`SELECT * FROM identity.account WHERE id = $1`, [first.verifyEmail.user.id]);
    identity.clock.forward({ hours: 23 });
    expect(granted(await verify(token))).toEqual(first);
    expect(await identity.rows(`SELECT * FROM identity.account WHERE id = $1`, [first.verifyEmail.user.id])).toEqual(
      before,
    );
    expect(await identity.told(userVerified, first.verifyEmail.user.id)).toHaveLength(1);
    expect(
      await identity.rows('SELECT id FROM identity.login WHERE user_id = $1', [first.verifyEmail.user.id]),
    ).toEqual([]);
    identity.clock.forward({ hours: 1 });
    await refused(verify(token), 'INVALID_TOKEN');
  });

  it('refuses a token a second time once the address is another, or a deletion was asked for', async () => {
    for (const change of [
      `email = 'moved@example.org', verified_at = verified_at + interval '1 minute'`,
      `status = 'INACTIVE', deletion_due_at = now()`,
    ]) {
      const token = await registered(`second-${change.length}`);
      const { user } = granted(await verify(token)).verifyEmail;
      await identity.rows(`UPDATE identity.account SET ${change} WHERE id = $1`, [user.id]);
      await refused(verify(token), 'INVALID_TOKEN');
    }
  });

  it('refuses a token after a day, and says that it expired', async () => {
    const token = await registered('late');
    identity.clock.forward({ hours: 24 });
    await refused(verify(token), 'TOKEN_EXPIRED');
  });

  it('refuses a token for another purpose', async () => {
    const { email } = await given(identity).person('other').verified();
    granted(
      await nobody().request(
        'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }',
        { email },
      ),
    );
    await refused(verify(await identity.tokenTo(email)), 'INVALID_TOKEN');
  });

  it('answers two alike who use a token at once, and tells the world once', async () => {
    const token = await registered('pair');
    const [one, other] = (await Promise.all([verify(token), verify(token)])).map(
      (answer) => granted(answer).verifyEmail.user,
    );
    expect(other).toEqual(one);
    expect(await identity.told(userVerified, one?.id ?? '')).toHaveLength(1);
  });

  it('makes the account ACTIVE, shows it to its owner, and tells the world', async () => {
    const { user } = granted(await verify(await registered('proven'))).verifyEmail;
    expect(user).toEqual({
      id: user.id,
      username: 'proven',
      email: 'proven@example.org',
      status: 'ACTIVE',
      isVerified: true,
    });
    expect(await identity.told(userVerified, user.id)).toEqual([{ userId: user.id }]);
    granted(await nobody().request(signIn, { input: { email: 'proven@example.org', password } }));
  });
});

describe('somebody who registered another one’s address before them', () => {
  it('has left neither name nor password in the account', async () => {
    await registered('victim', 'the password of a stranger', 'stranger');
    identity.clock.forward({ hours: 1, seconds: 1 });
    const { user } = granted(await verify(await registered('victim'))).verifyEmail;
    expect(user.username).toBe('victim');
    await refused(
      nobody().request(signIn, { input: { email: 'victim@example.org', password: 'the password of a stranger' } }),
      'INVALID_CREDENTIALS',
    );
    granted(await nobody().request(signIn, { input: { email: 'victim@example.org', password } }));
  });

  it('cannot use their own link once the owner has used theirs', async () => {
    const strangers = await registered('prey', 'the password of a stranger', 'hunter');
    identity.clock.forward({ hours: 1, seconds: 1 });
    granted(await verify(await registered('prey')));
    await refused(verify(strangers), 'INVALID_TOKEN');
  });
});

describe('a name that became another one’s while the address was not proven', () => {
  it('stays theirs: the account starts without a name', async () => {
    const token = await registered('slow');
    await identity.rows(`DELETE FROM identity.held_username WHERE skeleton = 'slovv'`);
    await identity.rows(
      `UPDATE identity.account SET username = NULL, username_skeleton = NULL WHERE email = 'slow@example.org'`,
    );
    await given(identity).person('quick', { username: 'slow' }).verified();
    expect(granted(await verify(token)).verifyEmail.user.username).toBeNull();
  });
});
