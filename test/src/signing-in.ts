import type { Traveller } from './journey.ts';
import { newcomer, type Newcomer } from './newcomer.ts';

export const register = /* GraphQL */ `mutation Register($input: RegisterInput!) { register(input: $input) { accepted } }`;

export const verifyEmail = /* GraphQL */ `mutation VerifyEmail($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }`;

export const signIn = /* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { accessToken refreshToken expiresAt user { id username email status } }
  }
`;

export const refreshSession = /* GraphQL */ `
  mutation RefreshSession($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken refreshToken expiresAt } }
`;

/** What signing in gives. */
export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: string;
  readonly user: {
    readonly id: string;
    readonly username: string;
    readonly email: string | null;
    readonly status: string;
  };
}

/** Somebody registered, verified and signed in, for journeys that begin where `first-steps` ends. */
export async function arrive(
  { graph, mail }: Pick<Traveller, 'graph' | 'mail'>,
  called?: string,
): Promise<Newcomer & SignedIn> {
  const person = newcomer(called);
  await graph.run(register, { input: person });
  await graph.run(verifyEmail, { input: { token: await mail.tokenFor(person.email) } });
  const { email, password } = person;
  const answer = await graph.run<{ signIn: SignedIn }>(signIn, { input: { email, password } });
  return { ...person, ...answer.signIn, email };
}
