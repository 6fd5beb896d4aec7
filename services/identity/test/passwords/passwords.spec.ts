import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const requestReset = /* GraphQL */ `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }`;
const resetPassword = /* GraphQL */ `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { endedSessions } }`;
const changePassword = /* GraphQL */ `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { endedSessions } }`;
const signIn = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;
const newPassword = 'nine herons above the reeds';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ PASSWORD_RESETS_PER_CALLER_AN_HOUR: '1000' });
});
afterAll(() => identity.stop());

const nobody = () => given(identity).nobody;
const opens = (email: string, password: string) =>
  nobody().request<{ signIn: { accessToken: string } }>(signIn, { input: { email, password } });
const kindsTo = async (email: string) => (await identity.mails(email)).map(({ kind }) => kind);
async function tokenFor(email: string): Promise<string> {
  granted(await nobody().request(requestReset, { email }));
  return identity.tokenTo(email);
}
const reset = (token: string, password = newPassword) =>
  nobody().request(resetPassword, { input: { token, newPassword: password } });

describe('asking for a new password', () => {
  it('is answered the same for an unknown address, after the same statements, and sends it nothing', async () => {
    const { email } = await given(identity).person('known').verified();
    const asking = async (address: string) => {
      const { result, statements } = await identity.service.database.statements.during(() =>
        nobody().request(requestReset, { email: address }),
      );
      return { answer: granted(result), statements };
    };
    expect(await asking('unknown@example.org')).toEqual(await asking(email));
    expect(await kindsTo('unknown@example.org')).toEqual([]);
    expect(await kindsTo(email)).toEqual(['RESET_PASSWORD']);
  });

  it('sends nothing to an address that was never proven', async () => {
    const { email } = await given(identity).person('unproven').registered();
    granted(await nobody().request(requestReset, { email }));
    expect(await kindsTo(email)).toEqual([]);
  });

  it('sends three mails an hour at most', async () => {
    const { email } = await given(identity).person('anxious').verified();
    for (let nth = 0; nth < 5; nth += 1) granted(await nobody().request(requestReset, { email }));
    expect(await kindsTo(email)).toHaveLength(3);
  });

  it('refuses what is no address', async () => {
    await refused(nobody().request(requestReset, { email: 'nobody' }), 'INVALID_EMAIL');
  });
});

describe('resetting a password', () => {
  it('is refused with a token that was made up, used, replaced or is an hour old', async () => {
    const { email } = await given(identity).person('careful').verified();
    await refused(reset('a'.repeat(43)), 'INVALID_TOKEN');
    const first = await tokenFor(email);
    const second = await tokenFor(email);
    granted(await reset(second));
    await refused(reset(second), 'INVALID_TOKEN');
    await refused(reset(first), 'INVALID_TOKEN');
    const third = await tokenFor(email);
    identity.clock.forward({ hours: 1 });
    await refused(reset(third), 'TOKEN_EXPIRED');
  });

  it('is refused with a weak password or one about oneself, and the token still holds', async () => {
    const { email, username } = await given(identity).person('weakling').verified();
    const token = await tokenFor(email);
    await refused(reset(token, 'password1234'), 'WEAK_PASSWORD');
    await refused(reset(token, `${username}!`), 'WEAK_PASSWORD');
    granted(await reset(token));
  });

  it('ends all sessions, tells the world and the owner, and puts the new password in place of the old', async () => {
    const ann = await given(identity).person('ann');
    const token = await tokenFor(ann.email);
    expect(granted(await reset(token))).toEqual({ resetPassword: { endedSessions: 1 } });
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([
      { userId: ann.id, sessionIds: [ann.loginId], reason: 'PASSWORD_RESET' },
    ]);
    expect(await kindsTo(ann.email)).toEqual(['PASSWORD_CHANGED', 'RESET_PASSWORD']);
    await refused(opens(ann.email, ann.password), 'INVALID_CREDENTIALS');
    granted(await opens(ann.email, newPassword));
  });

  it('opens a sign-in that was locked', async () => {
    const { email } = await given(identity).person('locked').verified();
    for (let tries = 1; tries <= 5; tries += 1) await refused(opens(email, 'guess'), 'INVALID_CREDENTIALS');
    granted(await reset(await tokenFor(email)));
    granted(await opens(email, newPassword));
  });

  it('gives a first password to who came without one', async () => {
    const { id, email } = await given(identity).person('social').verified();
    await identity.rows('DELETE FROM identity.credential WHERE user_id = $1', [id]);
    await refused(opens(email, newPassword), 'INVALID_CREDENTIALS');
    granted(await reset(await tokenFor(email)));
    granted(await opens(email, newPassword));
  });

  it('ends a change of address that somebody had begun', async () => {
    const ann = await given(identity).person('robbed');
    granted(
      await ann.ask('mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { accepted } }', {
        input: { email: 'thief@example.org', password: ann.password },
      }),
    );
    const thiefs = await identity.tokenTo('thief@example.org');
    granted(await reset(await tokenFor(ann.email)));
    await refused(
      nobody().request('mutation ($token: String!) { confirmEmailChange(input: { token: $token }) { user { id } } }', {
        token: thiefs,
      }),
      'INVALID_TOKEN',
    );
  });
});

describe('changing a password', () => {
  const change = (person: TestPerson, currentPassword: string, next = newPassword) =>
    person.ask(changePassword, { input: { currentPassword, newPassword: next } });

  it('is refused to nobody, with a wrong current one, with a weak new one, and where there is none', async () => {
    const ann = await given(identity).person('ann');
    await refused(
      nobody().request(changePassword, { input: { currentPassword: 'x', newPassword } }),
      'UNAUTHENTICATED',
    );
    await refused(change(ann, 'a wrong one'), 'INVALID_CREDENTIALS');
    await refused(change(ann, ann.password, 'password1234'), 'WEAK_PASSWORD');
    await identity.rows('DELETE FROM identity.credential WHERE user_id = $1', [ann.id]);
    await refused(change(ann, ann.password), 'NO_PASSWORD');
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([]);
  });

  it('is refused with what is wrong: the current password, or a new one that is the current one', async () => {
    const ann = await given(identity).person('ann');
    for (const wrong of ['not this one at all', ''])
      expect((await refused(change(ann, wrong), 'INVALID_CREDENTIALS')).message).toMatch(
        /^The current password is wrong or missing/,
      );
    expect((await refused(change(ann, ann.password, ann.password), 'WEAK_PASSWORD')).extensions).toMatchObject({
      details: { reason: 'UNCHANGED' },
    });
  });

  it('is no way to guess at a password: the sixth try is refused, and sign-in locked', async () => {
    const ann = await given(identity).person('watched');
    for (let tries = 1; tries <= 5; tries += 1) await refused(change(ann, 'guess'), 'INVALID_CREDENTIALS');
    await refused(change(ann, ann.password), 'INVALID_CREDENTIALS');
    await refused(opens(ann.email, ann.password), 'INVALID_CREDENTIALS');
    expect(await kindsTo(ann.email)).toEqual(['SIGN_IN_LOCKED']);
  });

  it('is refused with a token whose session has ended', async () => {
    const ann = await given(identity).person('signed-out');
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    await refused(change(ann, ann.password), 'UNAUTHENTICATED');
  });

  it('ends the other sessions but not this one, and what was mailed before', async () => {
    const ann = await given(identity).person('ann');
    const { accessToken } = granted(await opens(ann.email, ann.password)).signIn;
    const mailed = await tokenFor(ann.email);
    expect(granted(await change(ann, ann.password))).toEqual({ changePassword: { endedSessions: 1 } });

    const [told] = await identity.told(sessionsRevoked, ann.id);
    expect(told).toMatchObject({ reason: 'PASSWORD_CHANGED' });
    expect(told?.sessionIds).not.toContain(ann.loginId);
    expect(granted(await ann.ask('{ me { sessions { current } } }'))).toEqual({
      me: { sessions: [{ current: true }] },
    });
    await refused(
      nobody().as(accessToken).request('mutation { signOutEverywhere { endedSessions } }'),
      'UNAUTHENTICATED',
    );
    await refused(reset(mailed), 'INVALID_TOKEN');
    expect(await kindsTo(ann.email)).toEqual(['PASSWORD_CHANGED', 'RESET_PASSWORD']);
    granted(await opens(ann.email, newPassword));
  });
});
