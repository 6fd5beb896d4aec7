import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { userReactivated } from '@kindred/contracts/identity/user-reactivated';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mutation = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken expiresAt user { id username email status } } }`;

interface SignedIn {
  readonly signIn: {
    readonly accessToken: string;
    readonly refreshToken: string;
    readonly expiresAt: string;
    readonly user: { readonly id: string };
  };
}

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ SIGN_INS_PER_CALLER_AN_HOUR: '10000' });
});
afterAll(() => identity.stop());

const nobody = () => given(identity).nobody;
const signIn = (email: string, password: string) =>
  nobody().request<SignedIn>(mutation, { input: { email, password } });

async function failFiveTimes(email: string): Promise<void> {
  for (let tries = 1; tries <= 5; tries += 1)
    await refused(signIn(email, `guess number ${tries}`), 'INVALID_CREDENTIALS');
}

describe('signing in with an unknown address', () => {
  it('is answered like a wrong password, after the same statements and one hash, at each of six tries', async () => {
    const { email } = await given(identity).person('known').verified();
    const triesWith = async (address: string) => {
      const tries = [];
      for (let nth = 1; nth <= 6; nth += 1) {
        const hashes = identity.hashes();
        const { result, statements } = await identity.service.database.statements.during(() =>
          signIn(address, `guess ${nth}`),
        );
        tries.push({
          errors: result.errors,
          data: result.data,
          status: result.status,
          hashes: identity.hashes() - hashes,
          statements,
        });
      }
      return tries;
    };
    const known = await triesWith(email);
    const unknown = await triesWith('unknown@example.org');
    expect(unknown).toEqual(known);
    expect(known.map(({ hashes }) => hashes)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(known[0]?.errors[0]?.extensions).toEqual({ code: 'INVALID_CREDENTIALS' });
  });

  it.each([
    ['nothing', ''],
    ['no address', 'not an address'],
    ['a long text', 'x'.repeat(10_000)],
    ['a host without a dot', 'a@b'],
    ['half a character', '\ud800@example.org'],
  ])('takes %s for one', async (_, address) => {
    await refused(signIn(address, 'guess'), 'INVALID_CREDENTIALS');
  });
});

describe('signing in to an account', () => {
  it('is refused before its address is proven', async () => {
    const { email, password } = await given(identity).person('early').registered();
    await refused(signIn(email, password), 'INVALID_CREDENTIALS');
  });

  it('is refused with the right password once it is suspended, and says so to nobody else', async () => {
    const { id, email, password } = await given(identity).person('suspended').verified();
    const admin = await given(identity).person('warden').admin();
    granted(
      await admin.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: SPAM }) { user { id } } }', {
        id,
      }),
    );
    await refused(signIn(email, password), 'ACCOUNT_SUSPENDED');
    await refused(signIn(email, 'a wrong one'), 'INVALID_CREDENTIALS');
  });

  it('opens a session, with what its owner may see', async () => {
    const { id, username, email, password } = await given(identity).person('ann').verified();
    const { accessToken, refreshToken, expiresAt, user } = granted(
      await signIn(`  ${email.toUpperCase()} `, password),
    ).signIn;
    expect(user).toEqual({ id, username, email, status: 'ACTIVE' });
    expect(new Date(expiresAt).getTime() - identity.clock.now.getTime()).toBeLessThanOrEqual(15 * 60_000);
    expect(refreshToken).toMatch(/^[\w-]{43}$/);
    expect(granted(await nobody().as(accessToken).request('{ me { id } }'))).toEqual({ me: { id } });
  });

  it('takes back that its owner had left for a while', async () => {
    const ann = await given(identity).person('away').signedIn();
    granted(await ann.ask('mutation { deactivateAccount { user { status } } }'));
    await refused(signIn(ann.email, 'a wrong one'), 'INVALID_CREDENTIALS');
    expect(await identity.told(userReactivated, ann.id)).toEqual([]);

    const { user } = granted(await signIn(ann.email, ann.password)).signIn;
    expect(user).toMatchObject({ status: 'ACTIVE' });
    expect(await identity.told(userReactivated, ann.id)).toEqual([{ userId: ann.id }]);
  });
});

describe('five wrong passwords', () => {
  it('lock sign-in for a quarter of an hour, also for the right one', async () => {
    const { email, password } = await given(identity).person('unlucky').verified();
    await failFiveTimes(email);
    await refused(signIn(email, password), 'INVALID_CREDENTIALS');
    identity.clock.forward({ minutes: 14, seconds: 59 });
    await refused(signIn(email, password), 'INVALID_CREDENTIALS');
    identity.clock.forward({ seconds: 1 });
    granted(await signIn(email, password));
  });

  it('that come at once count each, and the right one that comes with them is refused', async () => {
    const { email, password } = await given(identity).person('stormed').verified();
    const guesses = [...Array.from({ length: 9 }, (_, nth) => `guess ${nth}`), password];
    await Promise.all(guesses.map((guess) => refused(signIn(email, guess), 'INVALID_CREDENTIALS')));
    expect((await identity.mails(email)).map(({ kind }) => kind)).toEqual(['SIGN_IN_LOCKED']);
  });

  it('are forgotten after a right one, and after a while', async () => {
    const { email, password } = await given(identity).person('forgetful').verified();
    for (const right of [password, password, password]) {
      for (let tries = 1; tries <= 4; tries += 1) await refused(signIn(email, 'guess'), 'INVALID_CREDENTIALS');
      granted(await signIn(email, right));
    }
    for (let tries = 1; tries <= 4; tries += 1) await refused(signIn(email, 'guess'), 'INVALID_CREDENTIALS');
    identity.clock.forward({ minutes: 15 });
    await refused(signIn(email, 'guess'), 'INVALID_CREDENTIALS');
    granted(await signIn(email, password));
  });

  it('end no session that is open', async () => {
    const ann = await given(identity).person('undisturbed').signedIn();
    await failFiveTimes(ann.email);
    expect(granted(await ann.ask('{ me { id } }'))).toEqual({ me: { id: ann.id } });
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([]);
  });

  it('send a mail to the owner alone, whose link opens the lock', async () => {
    const { email, password } = await given(identity).person('locked').verified();
    await failFiveTimes(email);
    await failFiveTimes('nobody-here@example.org');
    expect(await identity.mails('nobody-here@example.org')).toEqual([]);
    const token = await identity.tokenTo(email);
    const unlock = (token: string) =>
      nobody().request('mutation ($token: String!) { unlockSignIn(input: { token: $token }) { unlocked } }', { token });

    await refused(unlock('a'.repeat(43)), 'INVALID_TOKEN');
    await refused(signIn(email, password), 'INVALID_CREDENTIALS');
    expect(granted(await unlock(token))).toEqual({ unlockSignIn: { unlocked: true } });
    granted(await signIn(email, password));
    // The link again answers as before, and opens no lock that fell since.
    await failFiveTimes(email);
    expect(granted(await unlock(token))).toEqual({ unlockSignIn: { unlocked: true } });
    await refused(signIn(email, password), 'INVALID_CREDENTIALS');
  });

  it('leave nothing of the address in the database', async () => {
    await failFiveTimes('typed-by-mistake@example.org');
    await identity.mails('typed-by-mistake@example.org');
    const rows = await identity.rows(
      'SELECT * FROM identity.sign_in_failure UNION ALL SELECT id::text, 0, requested_at, null FROM identity.letter_request',
    );
    expect(JSON.stringify(rows)).not.toContain('typed-by-mistake');
  });
});
