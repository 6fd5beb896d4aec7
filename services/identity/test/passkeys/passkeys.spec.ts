import {
  softwareAuthenticator,
  type AuthenticatorFault,
  type SoftwareAuthenticator,
} from '@kindred/testkit/software-authenticator';
import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import { decodeJwt } from 'jose';
import { given, refused, type TestPerson } from '../given.ts';
import { withOldProof } from '../old-proof.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { challengeFor, complete, signingIn, withTotp, type SignedIn } from '../factors/with-totp.ts';

const here = { rpId: 'kindred.example', origin: 'https://kindred.example' };
const beginning = /* GraphQL */ `mutation { beginPasskeyRegistration { options } }`;
const registering = /* GraphQL */ `mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { recoveryCodes endedSessions } }`;
const asking = /* GraphQL */ `mutation { beginPasskeySignIn { options } }`;
const signingInWith = /* GraphQL */ `
  mutation ($response: String!) { signInWithPasskey(input: { response: $response }) { accessToken refreshToken user { id } } }
`;
const mine = /* GraphQL */ `{ me { secondFactors { recoveryCodesLeft passkeys { id name lastUsedAt } } } }`;
const renaming = /* GraphQL */ `mutation ($input: RenamePasskeyInput!) { renamePasskey(input: $input) { user { id } } }`;
const removing = /* GraphQL */ `mutation ($id: ID!) { removePasskey(input: { passkeyId: $id }) { user { id } } }`;

interface Registered {
  readonly registerPasskey: { readonly recoveryCodes: readonly string[] | null; readonly endedSessions: number };
}
interface Entered {
  readonly signInWithPasskey: { readonly accessToken: string; readonly user: { readonly id: string } };
}
interface Mine {
  readonly me: {
    readonly secondFactors: {
      readonly recoveryCodesLeft: number;
      readonly passkeys: readonly { readonly id: string; readonly name: string; readonly lastUsedAt: string | null }[];
    };
  };
}

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({
    PASSKEY_RP_ID: here.rpId,
    PASSKEY_ORIGINS: `${here.origin}, https://app.kindred.example`,
    SIGN_INS_PER_CALLER_AN_HOUR: '10000',
  });
});
afterAll(() => identity?.stop());

const optionsFor = async ({ ask }: Pick<TestPerson, 'ask'>) =>
  granted(await ask<{ beginPasskeyRegistration: { options: string } }>(beginning)).beginPasskeyRegistration.options;
const signInOptions = async () =>
  granted(await given(identity).nobody.request<{ beginPasskeySignIn: { options: string } }>(asking)).beginPasskeySignIn
    .options;
const register = (person: TestPerson, response: string, name = 'My phone'): Promise<GraphAnswer<Registered>> =>
  person.ask(registering, { input: { response, name } });
const enter = (response: string): Promise<GraphAnswer<Entered>> =>
  given(identity).nobody.request(signingInWith, { response });
const passkeysOf = async ({ ask }: TestPerson) => granted(await ask<Mine>(mine)).me.secondFactors.passkeys;

interface WithPasskey extends TestPerson {
  readonly device: SoftwareAuthenticator;
}
async function withPasskey(name: string): Promise<WithPasskey> {
  const person = await given(identity).person(name);
  const device = softwareAuthenticator(here);
  granted(await register(person, device.register(await optionsFor(person))));
  return { ...person, device };
}

const faults: readonly (readonly [string, AuthenticatorFault])[] = [
  ['from a page of another origin', { origin: 'https://evil.example' }],
  ['from a page of loopback, where that is not set', { origin: 'http://localhost:5173' }],
  ['for another domain', { rpId: 'evil.example' }],
  ['without a look at who holds the device', { userNotVerified: true }],
  ['to a challenge that was never handed out', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
];

describe('a passkey is not registered', () => {
  it.each(faults)('%s', async (_, fault) => {
    const ann = await given(identity).person('ann');
    await refused(register(ann, softwareAuthenticator(here).register(await optionsFor(ann), fault)), 'INVALID_PASSKEY');
    expect(await passkeysOf(ann)).toEqual([]);
  });

  it('by what has not the form of an answer', async () => {
    const ann = await given(identity).person('ann');
    for (const response of [
      '',
      'x',
      'null',
      '{}',
      '[]',
      '{"response":{"clientDataJSON":"eA"}}',
      `"${'x'.repeat(30_000)}"`,
    ]) {
      await refused(register(ann, response), 'INVALID_PASSKEY');
    }
  });

  it('a second time by the same answer, and too late', async () => {
    const ann = await given(identity).person('ann');
    const answer = softwareAuthenticator(here).register(await optionsFor(ann));
    granted(await register(ann, answer));
    await refused(register(ann, answer), 'INVALID_PASSKEY');
    const options = await optionsFor(ann);
    identity.clock.forward({ minutes: 5 });
    await refused(register(ann, softwareAuthenticator(here).register(options)), 'INVALID_PASSKEY');
  });

  it('with a challenge of another person, nor with one that was for signing in', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await refused(register(ann, softwareAuthenticator(here).register(await optionsFor(bob))), 'INVALID_PASSKEY');
    await refused(register(ann, softwareAuthenticator(here).register(await signInOptions())), 'INVALID_PASSKEY');
  });

  it('where another account has it', async () => {
    const [ann, bob] = [await withPasskey('ann'), await given(identity).person('bob')];
    await identity.rows('UPDATE identity.passkey SET credential_id = $1 WHERE user_id = $2', ['taken', ann.id]);
    const device = softwareAuthenticator(here);
    const answer = device.register(await optionsFor(bob));
    await identity.rows('UPDATE identity.passkey SET credential_id = $1 WHERE user_id = $2', [
      device.credentialId,
      ann.id,
    ]);
    await refused(register(bob, answer), 'INVALID_PASSKEY');
  });
});

describe('a passkey', () => {
  it('comes with recovery codes as the first second factor, ends other sessions, and is told by mail', async () => {
    const ann = await given(identity).person('ann');
    await given(identity).again(ann);
    const answer = granted(
      await register(ann, softwareAuthenticator(here).register(await optionsFor(ann)), '  My phone '),
    ).registerPasskey;
    expect([answer.recoveryCodes?.length, answer.endedSessions]).toEqual([10, 1]);
    expect(await passkeysOf(ann)).toMatchObject([{ name: 'My phone', lastUsedAt: null }]);
    expect(
      granted(
        await register(
          ann,
          softwareAuthenticator({ ...here, origin: 'https://app.kindred.example' }).register(await optionsFor(ann)),
        ),
      ).registerPasskey.recoveryCodes,
    ).toBeNull();
    expect((await identity.mails(ann.email)).map(({ kind }) => kind)).toEqual([
      'SECOND_FACTOR_CHANGED',
      'SECOND_FACTOR_CHANGED',
    ]);
  });

  it('is asked for by options that tell nothing of an account', async () => {
    await withPasskey('ann');
    const options = JSON.parse(await signInOptions()) as Record<string, unknown>;
    expect(options).toEqual({
      rpId: here.rpId,
      challenge: expect.any(String),
      timeout: 300_000,
      userVerification: 'required',
    });
  });

  it('opens a session alone, as two factors', async () => {
    const ann = await withPasskey('ann');
    const { accessToken, user } = granted(
      await enter(ann.device.authenticate(await signInOptions())),
    ).signInWithPasskey;
    expect(user.id).toBe(ann.id);
    expect(decodeJwt(accessToken)).toMatchObject({ amr: ['pop', 'user', 'mfa'], proofs: ['PASSKEY', 'RECOVERY_CODE'] });
    expect(await passkeysOf(ann)).toMatchObject([{ lastUsedAt: identity.clock.now.toISOString() }]);
  });

  it('is the second factor after the password', async () => {
    const ann = await withPasskey('ann');
    const { signIn } = granted(
      await given(identity).nobody.request<SignedIn>(signingIn, {
        input: { email: ann.email, password: ann.password },
      }),
    );
    expect(signIn).toMatchObject({ accessToken: null, secondFactor: { methods: ['PASSKEY', 'RECOVERY_CODE'] } });
    const { accessToken } = granted(
      await complete(identity, {
        challenge: signIn.secondFactor?.challenge,
        passkey: ann.device.authenticate(await signInOptions()),
      }),
    ).completeSignIn;
    expect(decodeJwt(accessToken)).toMatchObject({ amr: ['pwd', 'pop', 'user', 'mfa'] });
  });

  it('is a fresh proof', async () => {
    const ann = await withPasskey('ann');
    const old = await withOldProof(identity, ann);
    await refused(old.ask(removing, { id: (await passkeysOf(ann))[0]?.id }), 'SIGN_IN_AGAIN');
    const confirming = 'mutation ($p: String) { confirmIdentity(input: { passkey: $p }) { accessToken } }';
    await refused(
      old.ask(confirming, { p: ann.device.authenticate(await signInOptions(), { wrongKey: true }) }),
      'INVALID_PASSKEY',
    );
    const { confirmIdentity } = granted(
      await old.ask<{ confirmIdentity: { accessToken: string } }>(confirming, {
        p: ann.device.authenticate(await signInOptions()),
      }),
    );
    granted(
      await given(identity)
        .nobody.as(confirmIdentity.accessToken)
        .request(removing, { id: (await passkeysOf(ann))[0]?.id }),
    );
    expect(granted(await ann.ask<Mine>(mine)).me.secondFactors).toEqual({ recoveryCodesLeft: 0, passkeys: [] });
  });

  it('is renamed and removed by its owner alone', async () => {
    const [ann, bob] = [await withPasskey('ann'), await withPasskey('bob')];
    const [{ id } = { id: '' }] = await passkeysOf(ann);
    await refused(bob.ask(renaming, { input: { passkeyId: id, name: 'Mine' } }), 'NOT_FOUND');
    await refused(bob.ask(removing, { id }), 'NOT_FOUND');
    await refused(ann.ask(renaming, { input: { passkeyId: id, name: ' ' } }), 'INVALID_TEXT');
    granted(await ann.ask(renaming, { input: { passkeyId: id, name: 'The blue key' } }));
    expect(await passkeysOf(ann)).toMatchObject([{ name: 'The blue key' }]);
  });
});

describe('a signature of a passkey is refused', () => {
  it.each([
    ...faults,
    ['by another key', { wrongKey: true }],
    ['that names another person', { userHandle: Buffer.from('someone-else').toString('base64url') }],
  ] as const)('%s', async (_, fault) => {
    const ann = await withPasskey('ann');
    await refused(enter(ann.device.authenticate(await signInOptions(), fault)), 'INVALID_PASSKEY');
  });

  it('a second time, and too late', async () => {
    const ann = await withPasskey('ann');
    const answer = ann.device.authenticate(await signInOptions());
    granted(await enter(answer));
    await refused(enter(answer), 'INVALID_PASSKEY');
    const options = await signInOptions();
    identity.clock.forward({ minutes: 5 });
    await refused(enter(ann.device.authenticate(options)), 'INVALID_PASSKEY');
  });

  it('also of two that come with it at the same time, but for one', async () => {
    const ann = await withPasskey('ann');
    const answer = ann.device.authenticate(await signInOptions());
    const answers = await Promise.all([enter(answer), enter(answer)]);
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'done').sort()).toEqual([
      'INVALID_PASSKEY',
      'done',
    ]);
  });

  it('after it was refused: its challenge is used up', async () => {
    const ann = await withPasskey('ann');
    const options = await signInOptions();
    await refused(enter(ann.device.authenticate(options, { wrongKey: true })), 'INVALID_PASSKEY');
    await refused(enter(ann.device.authenticate(options)), 'INVALID_PASSKEY');
  });

  it('whose counter went back or stood still, as that of a copy does', async () => {
    const ann = await withPasskey('ann');
    granted(await enter(ann.device.authenticate(await signInOptions(), { counter: 7 })));
    for (const counter of [0, 6, 7])
      await refused(enter(ann.device.authenticate(await signInOptions(), { counter })), 'INVALID_PASSKEY');
    granted(await enter(ann.device.authenticate(await signInOptions(), { counter: 8 })));
  });

  it('to a challenge for registering', async () => {
    const ann = await withPasskey('ann');
    await refused(enter(ann.device.authenticate(await optionsFor(ann))), 'INVALID_PASSKEY');
  });

  it('of a passkey that is unknown or was removed', async () => {
    const ann = await withPasskey('ann');
    const device = softwareAuthenticator(here);
    device.register(await optionsFor(ann));
    await refused(enter(device.authenticate(await signInOptions())), 'INVALID_PASSKEY');
    granted(await ann.ask(removing, { id: (await passkeysOf(ann))[0]?.id }));
    await refused(enter(ann.device.authenticate(await signInOptions())), 'INVALID_PASSKEY');
  });

  it('of another person, as a second factor and as a fresh proof', async () => {
    const [ann, bob] = [await withTotp(identity, 'ann'), await withPasskey('bob')];
    const passkey = async () => bob.device.authenticate(await signInOptions());
    await refused(
      complete(identity, { challenge: await challengeFor(identity, ann), passkey: await passkey() }),
      'INVALID_PASSKEY',
    );
    await refused(
      ann.ask('mutation ($p: String) { confirmIdentity(input: { passkey: $p }) { accessToken } }', {
        p: await passkey(),
      }),
      'INVALID_PASSKEY',
    );
  });

  it('of a person who is suspended', async () => {
    const [ann, admin] = [await withPasskey('ann'), await given(identity).person('warden').admin()];
    granted(
      await admin.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: SPAM }) { user { id } } }', {
        id: ann.id,
      }),
    );
    await refused(enter(ann.device.authenticate(await signInOptions())), 'ACCOUNT_SUSPENDED');
  });
});
