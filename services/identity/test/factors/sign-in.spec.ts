import { granted } from '@kindred/testkit/graph-client';
import { decodeJwt } from 'jose';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { challengeFor, complete, signingIn, withTotp, type SignedIn } from './with-totp.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const signIn = (email: string, password: string) =>
  given(identity).nobody.request<SignedIn>(signingIn, { input: { email, password } });

describe('signing in with a second factor', () => {
  it('tells nobody of it who has no right password', async () => {
    const [ann, bob] = [await withTotp(identity, 'ann'), await given(identity).person('bob')];
    const answers = [
      await signIn(ann.email, 'a wrong one'),
      await signIn(bob.email, 'a wrong one'),
      await signIn('unknown@example.org', 'a wrong one'),
    ];
    expect(new Set(answers.map(({ data, errors }) => JSON.stringify({ data, errors }))).size).toBe(1);
  });

  it('gives no token for the password alone, also to who asks for fields of the person', async () => {
    const ann = await withTotp(identity, 'ann');
    const { signIn: answer } = granted(await signIn(ann.email, ann.password));
    expect(answer).toMatchObject({
      accessToken: null,
      refreshToken: null,
      user: null,
      secondFactor: { methods: ['TOTP', 'RECOVERY_CODE'] },
    });
    expect(Date.parse(answer.secondFactor?.expiresAt ?? '') - identity.clock.now.getTime()).toBe(5 * 60_000);
  });

  it('is refused with a challenge that is made up, used, or too old, and of another person', async () => {
    const [ann, bob] = [await withTotp(identity, 'ann'), await withTotp(identity, 'bob')];
    await refused(complete(identity, { challenge: 'made-up', totpCode: ann.code() }), 'INVALID_CHALLENGE');
    await refused(
      complete(identity, { challenge: await challengeFor(identity, bob), totpCode: ann.code() }),
      'INVALID_CREDENTIALS',
    );
    const challenge = await challengeFor(identity, ann);
    granted(await complete(identity, { challenge, totpCode: ann.code() }));
    await refused(complete(identity, { challenge, totpCode: ann.code(30) }), 'INVALID_CHALLENGE');
    const old = await challengeFor(identity, ann);
    identity.clock.forward({ minutes: 5 });
    await refused(complete(identity, { challenge: old, totpCode: ann.code() }), 'INVALID_CHALLENGE');
  });

  it('is refused without exactly one factor', async () => {
    const ann = await withTotp(identity, 'ann');
    const challenge = await challengeFor(identity, ann);
    for (const factor of [{}, { totpCode: null }, { totpCode: ann.code(), recoveryCode: ann.recoveryCodes[0] }]) {
      await refused(complete(identity, { challenge, ...factor }), 'BAD_USER_INPUT');
    }
    await refused(complete(identity, { challenge, totpCode: '' }), 'INVALID_CREDENTIALS');
  });

  it('opens a session with both, and says so in its tokens', async () => {
    const ann = await withTotp(identity, 'ann');
    const { accessToken, user } = granted(
      await complete(identity, { challenge: await challengeFor(identity, ann), totpCode: ann.code() }),
    ).completeSignIn;
    expect(user.id).toBe(ann.id);
    expect(decodeJwt(accessToken)).toMatchObject({
      amr: ['pwd', 'otp', 'mfa'],
      proofs: ['TOTP', 'RECOVERY_CODE'],
      auth_time: Math.floor(identity.clock.now.getTime() / 1_000),
    });
  });

  it('takes a code once, also of two sign-ins that wait at the same time', async () => {
    const ann = await withTotp(identity, 'ann');
    const challenges = [await challengeFor(identity, ann), await challengeFor(identity, ann)];
    const answers = await Promise.all(
      challenges.map((challenge) => complete(identity, { challenge, totpCode: ann.code() })),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'done').sort()).toEqual([
      'INVALID_CREDENTIALS',
      'done',
    ]);
  });

  it('uses a challenge up once, also of two that come with it at the same time', async () => {
    const ann = await withTotp(identity, 'ann');
    const challenge = await challengeFor(identity, ann);
    const answers = await Promise.all(
      [ann.recoveryCodes[0], ann.recoveryCodes[1]].map((recoveryCode) =>
        complete(identity, { challenge, recoveryCode }),
      ),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'done').sort()).toEqual([
      'INVALID_CHALLENGE',
      'done',
    ]);
  });
});

describe('wrong codes', () => {
  it('lock sign-in after five, whatever passwords come between, and the right code then', async () => {
    const ann = await withTotp(identity, 'ann');
    for (let nth = 0; nth < 5; nth += 1) {
      await refused(
        complete(identity, { challenge: await challengeFor(identity, ann), totpCode: `00000${nth}` }),
        'INVALID_CREDENTIALS',
      );
    }
    await refused(signIn(ann.email, ann.password), 'INVALID_CREDENTIALS');
    expect((await identity.mails(ann.email)).map(({ kind }) => kind)).toContain('SIGN_IN_LOCKED');
    identity.clock.forward({ minutes: 16 });
    granted(await complete(identity, { challenge: await challengeFor(identity, ann), totpCode: ann.code() }));
  });

  it('that come at once count each: no more than five are looked at', async () => {
    const ann = await withTotp(identity, 'ann');
    const challenge = await challengeFor(identity, ann);
    await Promise.all(
      Array.from({ length: 12 }, (_, nth) =>
        complete(identity, { challenge, totpCode: `1000${String(nth).padStart(2, '0')}` }),
      ),
    );
    await refused(complete(identity, { challenge, totpCode: ann.code() }), 'INVALID_CREDENTIALS');
  });
});

describe('a sign-in that waits for its second factor', () => {
  it('comes to nothing once the password was reset, which opens no session by itself', async () => {
    const ann = await withTotp(identity, 'ann');
    const challenge = await challengeFor(identity, ann);
    granted(
      await given(identity).nobody.request(
        'mutation ($e: String!) { requestPasswordReset(input: { email: $e }) { accepted } }',
        { e: ann.email },
      ),
    );
    const newPassword = 'nine lanterns over quiet water';
    const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { endedSessions } }';
    granted(
      await given(identity).nobody.request(reset, { input: { token: await identity.tokenTo(ann.email), newPassword } }),
    );
    await refused(complete(identity, { challenge, totpCode: ann.code() }), 'INVALID_CHALLENGE');
    expect(granted(await signIn(ann.email, newPassword)).signIn).toMatchObject({
      accessToken: null,
      secondFactor: { methods: ['TOTP', 'RECOVERY_CODE'] },
    });
  });

  it('comes to nothing once the person signed out everywhere', async () => {
    const ann = await withTotp(identity, 'ann');
    const challenge = await challengeFor(identity, ann);
    granted(await ann.ask('mutation { signOutEverywhere { endedSessions } }'));
    await refused(complete(identity, { challenge, totpCode: ann.code() }), 'INVALID_CHALLENGE');
  });

  it('is deleted when its time is over', async () => {
    const ann = await withTotp(identity, 'ann');
    await challengeFor(identity, ann);
    identity.clock.forward({ minutes: 6 });
    await identity.job('purge');
    expect(await identity.rows('SELECT 1 FROM identity.sign_in_challenge WHERE user_id = $1', [ann.id])).toEqual([]);
  });
});
