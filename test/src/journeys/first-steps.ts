import { userVerified } from '@kindred/contracts/identity/user-verified';
import { walletOpened } from '@kindred/contracts/payments/wallet-opened';
import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { newcomer } from '../newcomer.ts';
import { register, signIn, type SignedIn, verifyEmail } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const updateProfile = /* GraphQL */ `
  mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }
`;

const me = /* GraphQL */ `
  query Me {
    me { id username email status profile { name location } wallet { id balance { minorUnits currency } } }
  }
`;

interface Me {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly status: string;
  readonly profile: { readonly name: string; readonly location: string } | null;
  readonly wallet: {
    readonly id: string;
    readonly balance: { readonly minorUnits: string; readonly currency: string };
  } | null;
}

export default journey(
  'first-steps',
  'A newcomer registers, verifies by mail, signs in, fills in the profile and finds a wallet waiting.',
  async ({ step, graph, mail, events }) => {
    const { email, username, password } = newcomer('ada');

    await step('registers with an address nobody has used', async () => {
      const answer = await graph.run<{ register: { accepted: boolean } }>(register, {
        input: { email, username, password },
      });
      expectSame('the answer to registering', answer.register, { accepted: true });
    });

    const token = await step('reads the mail and finds the link', () => mail.tokenFor(email));

    await step('is not let in before the address is verified', () =>
      graph.refusal(['INVALID_CREDENTIALS', 'EMAIL_NOT_VERIFIED'], signIn, { input: { email, password } }),
    );

    await step('follows the link', () => graph.run(verifyEmail, { input: { token } }));

    const { accessToken, user } = await step('signs in', async () => {
      const answer = await graph.run<{ signIn: SignedIn }>(signIn, { input: { email, password } });
      expectSame('who signed in', answer.signIn.user.username, username);
      expectThat(
        Date.parse(answer.signIn.expiresAt) > Date.now(),
        'a token that has not expired yet',
        answer.signIn.expiresAt,
      );
      return answer.signIn;
    });

    await step('fills in the profile', () =>
      graph.run(updateProfile, { input: { name: 'Ada Lovelace', location: 'London' } }, accessToken),
    );

    const walletId = await step('sees herself, with the wallet that payments opened for her', () =>
      eventually(
        async () => {
          const seen = await graph.run<{ me: Me }>(me, {}, accessToken);
          expectThat(seen.me.wallet !== null, 'a wallet within 10 s', seen.me);
          const { wallet, ...person } = seen.me;
          const profile = { name: 'Ada Lovelace', location: 'London' };
          expectSame('what `me` says', person, { id: user.id, username, email, status: 'ACTIVE', profile });
          expectSame('the balance of a new wallet', wallet.balance, { minorUnits: '0', currency: 'CHRONA' });
          return wallet.id;
        },
        { withinMs: 10_000 },
      ),
    );

    await step('finds on a topic that identity told of her', () => events.about(userVerified, user.id));

    await step('finds on another that payments did', async () => {
      const { data } = await events.about(walletOpened, walletId);
      expectSame('whose wallet it is', data.userId, user.id);
    });
  },
);
