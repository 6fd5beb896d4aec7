import { randomUUID } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import { softwareAuthenticator } from '@kindred/testkit/software-authenticator';
import { TOTP } from 'otpauth';
import { journey } from '../journey.ts';
import { returnUrl } from '../money/at-a-table.ts';
import { arrive, type SignedIn } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const signIn = /* GraphQL */ `
  mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken user { id } secondFactor { challenge methods } } }
`;
const completeSignIn = /* GraphQL */ `
  mutation Complete($input: CompleteSignInInput!) { completeSignIn(input: $input) { accessToken refreshToken user { id } } }
`;
const enrolTotp = /* GraphQL */ `mutation Enrol { enrolTotp { uri secret } }`;
const confirmTotp = /* GraphQL */ `mutation Confirm($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes } }`;
const beginRegistration = /* GraphQL */ `mutation BeginRegistration { beginPasskeyRegistration { options } }`;
const registerPasskey = /* GraphQL */ `mutation Register($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { recoveryCodes } }`;
const beginPasskeySignIn = /* GraphQL */ `mutation BeginSignIn { beginPasskeySignIn { options } }`;
const signInWithPasskey = /* GraphQL */ `
  mutation Enter($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { accessToken refreshToken user { id } } }
`;
const forgetProof = /* GraphQL */ `mutation Forget { forgetProof { accessToken } }`;
const confirmIdentity = /* GraphQL */ `mutation ConfirmIdentity($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { accessToken } }`;
const openPayoutAccount = /* GraphQL */ `mutation Open($input: OpenPayoutAccountInput!) { openPayoutAccount(input: $input) { onboardingUrl } }`;
const signOut = /* GraphQL */ `mutation SignOut { signOut { endedSessions } }`;

interface Step {
  readonly signIn: {
    readonly accessToken: string | null;
    readonly secondFactor: { readonly challenge: string; readonly methods: readonly string[] } | null;
  };
}
type Session = Pick<SignedIn, 'accessToken' | 'refreshToken'> & { readonly user: { readonly id: string } };

export default journey(
  'two-factors',
  'Somebody adds an authenticator app and a passkey, signs in with them, and proves anew who they are for money.',
  async ({ step, graph, mail }) => {
    const person = await step('somebody arrives', () => arrive({ graph, mail }, 'careful'));
    const { email, password } = person;

    const challenge = async () => {
      const { signIn: answer } = await graph.run<Step>(signIn, { input: { email, password } });
      expectSame('the token for a password alone', answer.accessToken, null);
      return answer.secondFactor?.challenge ?? '';
    };
    const complete = async (factor: object) =>
      (
        await graph.run<{ completeSignIn: Session }>(completeSignIn, {
          input: { challenge: await challenge(), factor },
        })
      ).completeSignIn;

    const app = await step('adds an authenticator app, and gets ten recovery codes', async () => {
      const { secret } = (await graph.run<{ enrolTotp: { secret: string } }>(enrolTotp, {}, person.accessToken))
        .enrolTotp;
      const code = (steps: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
      const { recoveryCodes } = (
        await graph.run<{ confirmTotp: { recoveryCodes: string[] } }>(
          confirmTotp,
          { input: { code: code(0) } },
          person.accessToken,
        )
      ).confirmTotp;
      expectSame('recovery codes', recoveryCodes.length, 10);
      await graph.run(signOut, {}, person.accessToken);
      return { code, recoveryCodes };
    });

    await step('signs in with a code of the app, which is good once', async () => {
      const totpCode = app.code(1);
      expectSame('who signed in', (await complete({ totpCode })).user.id, person.user.id);
      await graph.refusal('INVALID_CREDENTIALS', completeSignIn, {
        input: { challenge: await challenge(), factor: { totpCode } },
      });
    });

    const session = await step('signs in with a recovery code, which is good once', async () => {
      const [recoveryCode] = app.recoveryCodes;
      const opened = await complete({ recoveryCode });
      await graph.refusal('INVALID_CREDENTIALS', completeSignIn, {
        input: { challenge: await challenge(), factor: { recoveryCode } },
      });
      return opened;
    });

    const passkey = await step('adds a passkey, and signs in with it alone', async () => {
      const { options } = (
        await graph.run<{ beginPasskeyRegistration: { options: string } }>(beginRegistration, {}, session.accessToken)
      ).beginPasskeyRegistration;
      const rpId = (JSON.parse(options) as { rp: { id: string } }).rp.id;
      const device = softwareAuthenticator({
        rpId,
        origin: rpId === 'localhost' ? 'http://localhost:4000' : `https://${rpId}`,
      });
      await graph.run(
        registerPasskey,
        { input: { response: device.register(options), name: 'A device' } },
        session.accessToken,
      );
      const answer = async () =>
        device.authenticate(
          (await graph.run<{ beginPasskeySignIn: { options: string } }>(beginPasskeySignIn)).beginPasskeySignIn.options,
        );
      const response = await answer();
      const opened = (await graph.run<{ signInWithPasskey: Session }>(signInWithPasskey, { input: { response } }))
        .signInWithPasskey;
      expectSame('who signed in', opened.user.id, person.user.id);
      await graph.refusal('INVALID_PASSKEY', signInWithPasskey, { input: { response } });
      return { answer, token: opened.accessToken };
    });

    await step('opens no payout account with a token whose proof is old, and opens it after a new one', async () => {
      const { accessToken: old } = (
        await graph.run<{ forgetProof: { accessToken: string } }>(forgetProof, {}, passkey.token)
      ).forgetProof;
      const input = { idempotencyKey: randomUUID(), returnUrl };
      const { extensions } = await graph.refusal('SIGN_IN_AGAIN', openPayoutAccount, { input }, old);
      expectThat(JSON.stringify(extensions).includes('PASSKEY'), 'a passkey among the proofs', extensions);
      await graph.refusal('SIGN_IN_AGAIN', confirmIdentity, { input: { password } }, old);
      const { accessToken } = (
        await graph.run<{ confirmIdentity: { accessToken: string } }>(
          confirmIdentity,
          { input: { passkey: await passkey.answer() } },
          old,
        )
      ).confirmIdentity;
      await graph.run(openPayoutAccount, { input }, accessToken);
    });

    await step('was written to about each change', () =>
      eventually(
        async () => {
          const subjects = (await mail.to(email)).map(({ subject }) => subject).join('; ');
          const told = [/authenticator app/, /passkey/, /recovery code/].every((change) => change.test(subjects));
          expectThat(told, 'mails about the app, the passkey and the recovery code', subjects);
        },
        { withinMs: 10_000 },
      ),
    );
  },
);
