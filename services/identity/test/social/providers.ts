import { startOidcIssuer, type OidcIssuer, type SigningFault } from '@kindred/testkit/oidc-issuer';
import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import type { SocialProvider } from '../../src/social/providers.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

export interface SignedIn {
  readonly signInWithProvider: {
    readonly accessToken: string;
    readonly refreshToken: string;
    readonly user: {
      readonly id: string;
      readonly email: string | null;
      readonly username: string | null;
      readonly status: string;
      readonly isVerified: boolean;
      readonly authProvider: string;
    };
  };
}

/** What a client sends to sign in, or to add a provider. */
export interface Word {
  readonly provider: SocialProvider;
  readonly idToken: string;
  readonly nonce: string;
}

/** Identity beside a provider of each kind, both of this test's own. */
export interface IdentityWithProviders extends RunningIdentity {
  readonly issuers: Readonly<Record<SocialProvider, OidcIssuer>>;
  begin(provider: SocialProvider): Promise<string>;
  /**
   * A good word of a provider about somebody new, unless its claims or its signature say otherwise. `null` leaves a
   * claim out.
   */
  word(provider: SocialProvider, claims?: Record<string, unknown>, fault?: SigningFault): Promise<Word>;
  signInBy(word: Word): Promise<GraphAnswer<SignedIn>>;
  /** The whole way, of which somebody comes out signed in. */
  arrive(
    provider: SocialProvider,
    claims?: Record<string, unknown>,
  ): Promise<SignedIn['signInWithProvider'] & Pick<TestPerson, 'ask'>>;
}

const beginning = /* GraphQL */ `mutation ($input: BeginProviderSignInInput!) { beginProviderSignIn(input: $input) { nonce expiresAt } }`;
const signingIn = /* GraphQL */ `
  mutation ($input: SignInWithProviderInput!) {
    signInWithProvider(input: $input) { accessToken refreshToken user { id email username status isVerified authProvider } }
  }
`;

export async function identityWithProviders(
  variables: Readonly<Record<string, string>> = {},
): Promise<IdentityWithProviders> {
  const [GOOGLE, APPLE, FACEBOOK] = await Promise.all([startOidcIssuer(), startOidcIssuer(), startOidcIssuer()]);
  const issuers = { GOOGLE, APPLE, FACEBOOK };
  const identity = await runningIdentity({
    SIGN_INS_PER_CALLER_AN_HOUR: '10000',
    ...settingsOf(issuers),
    ...variables,
  });
  const { nobody } = given(identity);
  const begin = async (provider: SocialProvider) =>
    granted(await nobody.request<{ beginProviderSignIn: { nonce: string } }>(beginning, { input: { provider } }))
      .beginProviderSignIn.nonce;
  let subjects = 0;
  const word: IdentityWithProviders['word'] = async (provider, claims = {}, fault) => {
    const nonce = await begin(provider);
    const iat = Math.floor(identity.clock.now.getTime() / 1_000);
    subjects += 1;
    const idToken = await issuers[provider].sign(
      { sub: `subject-${subjects}`, aud: 'kindred-web', nonce, iat, exp: iat + 300, ...claims },
      fault,
    );
    return { provider, idToken, nonce };
  };
  const signInBy: IdentityWithProviders['signInBy'] = (input) => nobody.request<SignedIn>(signingIn, { input });
  return {
    ...identity,
    issuers,
    begin,
    word,
    signInBy,
    async arrive(provider, claims) {
      const { signInWithProvider: session } = granted(await signInBy(await word(provider, claims)));
      return { ...session, ask: (query, asked) => nobody.as(session.accessToken).request(query, asked) };
    },
    async stop() {
      await identity.stop();
      await Promise.all(Object.values(issuers).map((issuer) => issuer.stop()));
    },
  };
}

function settingsOf(issuers: Readonly<Record<SocialProvider, OidcIssuer>>): Record<string, string> {
  const entries = Object.entries(issuers).flatMap(([provider, { issuer }]) => [
    [`SOCIAL_${provider}_CLIENT_IDS`, 'kindred-web, kindred-ios'],
    [`SOCIAL_${provider}_ISSUER`, issuer],
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** An address that the provider vouches for. */
export const vouched = (email: string) => ({ email, email_verified: true });
