import { addressChanged } from '@kindred/contracts/identity/address-changed';
import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { withOldProof } from '../old-proof.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const requestChange = /* GraphQL */ `mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { accepted } }`;
const confirmChange = /* GraphQL */ `mutation ($token: String!) { confirmEmailChange(input: { token: $token }) { user { id email } } }`;
const signIn = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;
const accepted = { requestEmailChange: { accepted: true } };

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

let addresses = 0;
const freshAddress = () => `moved-${(addresses += 1)}@example.org`;
const nobody = () => given(identity).nobody;
const request = (person: TestPerson, email: string, password: string | null = person.password) =>
  person.ask(requestChange, { input: { email, password } });
const kindsTo = async (email: string) => (await identity.mails(email)).map(({ kind }) => kind);
async function tokenFor(person: TestPerson, email: string): Promise<string> {
  granted(await request(person, email));
  return identity.tokenTo(email);
}

describe('asking for another address', () => {
  it('is refused to nobody, with a wrong password or none, for what is no address, and after signing out', async () => {
    const ann = await given(identity).person('ann');
    await refused(
      nobody().request(requestChange, { input: { email: freshAddress(), password: ann.password } }),
      'UNAUTHENTICATED',
    );
    await refused(request(ann, freshAddress(), 'a wrong one'), 'INVALID_CREDENTIALS');
    await refused(request(ann, freshAddress(), null), 'INVALID_CREDENTIALS');
    await refused(request(ann, 'nowhere'), 'INVALID_EMAIL');
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    await refused(request(ann, freshAddress()), 'UNAUTHENTICATED');
  });

  it('is answered the same for a taken address, after the same statements, and nothing comes of it', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob').verified()];
    const asking = async (email: string) => {
      const { result, statements } = await identity.service.database.statements.during(() => request(ann, email));
      return { answer: granted(result), statements };
    };
    const free = freshAddress();
    expect(await asking(bob.email)).toEqual(await asking(free));
    expect(await kindsTo(bob.email)).toEqual([]);
    expect(await kindsTo(free)).toEqual(['CONFIRM_NEW_ADDRESS']);
  });

  it('needs a fresh session where there is no password', async () => {
    const ann = await given(identity).person('social');
    await identity.rows('DELETE FROM identity.credential WHERE user_id = $1', [ann.id]);
    expect(granted(await request(ann, freshAddress(), null))).toEqual(accepted);
    const bob = await given(identity).person('stale');
    await identity.rows('DELETE FROM identity.credential WHERE user_id = $1', [bob.id]);
    await refused(request(await withOldProof(identity, bob), freshAddress(), null), 'SIGN_IN_AGAIN');
  });

  it('writes to a stranger once an hour at most', async () => {
    const ann = await given(identity).person('pushy');
    const stranger = freshAddress();
    for (let nth = 0; nth < 4; nth += 1) granted(await request(ann, stranger));
    expect(await kindsTo(stranger)).toHaveLength(1);
  });
});

describe('confirming another address', () => {
  it('is refused with a token that was made up, or is a day old', async () => {
    await refused(nobody().request(confirmChange, { token: 'a'.repeat(43) }), 'INVALID_TOKEN');
    const late = await tokenFor(await given(identity).person('late'), freshAddress());
    identity.clock.forward({ hours: 24 });
    await refused(nobody().request(confirmChange, { token: late }), 'TOKEN_EXPIRED');
  });

  it('answers a link that is opened again as the first time, and ends no session by it', async () => {
    const ann = await given(identity).person('ann');
    const token = await tokenFor(ann, freshAddress());
    const first = granted(await nobody().request(confirmChange, { token }));
    const again = await given(identity).again(ann);
    expect(granted(await nobody().request(confirmChange, { token }))).toEqual(first);
    granted(await again.ask('{ me { sessions { id } } }'));
    identity.clock.forward({ minutes: 1 });
    await tokenFor(again, freshAddress())
      .then((newer) => nobody().request(confirmChange, { token: newer }))
      .then(granted);
    await refused(nobody().request(confirmChange, { token }), 'INVALID_TOKEN');
  });

  it('is refused where somebody else has it by now, and the token’s owner keeps the old one', async () => {
    const ann = await given(identity).person('slow');
    const email = freshAddress();
    const token = await tokenFor(ann, email);
    await given(identity).person('quick', { email }).verified();
    await refused(nobody().request(confirmChange, { token }), 'EMAIL_TAKEN');
    expect(granted(await ann.ask('{ me { email } }'))).toEqual({ me: { email: ann.email } });
    expect(await identity.told(addressChanged, ann.id)).toEqual([]);
  });

  it('takes an address from an account that was only asked for', async () => {
    const ann = await given(identity).person('real');
    const email = freshAddress();
    await given(identity).person('squatter', { email }).registered();
    const token = await tokenFor(ann, email);
    expect(granted(await nobody().request(confirmChange, { token }))).toEqual({
      confirmEmailChange: { user: { id: ann.id, email } },
    });
  });

  it('moves the account, tells the world that it did, and tells the old address', async () => {
    const ann = await given(identity).person('ann');
    const email = freshAddress();
    granted(await nobody().request(confirmChange, { token: await tokenFor(ann, email) }));
    expect(await identity.told(addressChanged, ann.id)).toEqual([{ userId: ann.id }]);
    const [told] = await identity.mails(ann.email);
    expect(told).toMatchObject({ kind: 'ADDRESS_CHANGED' });
    expect(told?.text).not.toContain(email);
    await refused(
      nobody().request(signIn, { input: { email: ann.email, password: ann.password } }),
      'INVALID_CREDENTIALS',
    );
    granted(await nobody().request(signIn, { input: { email, password: ann.password } }));
  });

  it('ends every session but the one it was sent with, and what was mailed to the old address', async () => {
    const ann = await given(identity).person('ann');
    granted(await nobody().request(signIn, { input: { email: ann.email, password: ann.password } }));
    granted(
      await nobody().request(
        'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }',
        { email: ann.email },
      ),
    );
    const mailed = await identity.tokenTo(ann.email);
    granted(await ann.ask(confirmChange, { token: await tokenFor(ann, freshAddress()) }));

    const [told] = await identity.told(sessionsRevoked, ann.id);
    expect(told).toMatchObject({ reason: 'ADDRESS_CHANGED' });
    expect(told?.sessionIds).toHaveLength(1);
    expect(told?.sessionIds).not.toContain(ann.loginId);
    await refused(
      nobody().request('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { endedSessions } }', {
        input: { token: mailed, newPassword: 'nine herons above the reeds' },
      }),
      'INVALID_TOKEN',
    );
  });

  it('keeps no session of the owner where somebody else’s token came with it', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    granted(await bob.ask(confirmChange, { token: await tokenFor(ann, freshAddress()) }));
    expect((await identity.told(sessionsRevoked, ann.id))[0]?.sessionIds).toEqual([ann.loginId]);
    expect(await identity.told(sessionsRevoked, bob.id)).toEqual([]);
  });
});
