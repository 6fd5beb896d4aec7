import type { Transaction } from '@kindred/database/transaction';
import type { Proof } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { AccountSuspended } from '../sign-in/account-suspended.ts';
import type { AuthenticationMethod } from '../sign-in/login.ts';
import { openLogin, type OpenedLogin } from '../sign-in/open-login.ts';
import { sessionTokens, type SessionTokens } from '../sign-in/session-tokens.ts';
import { secondFactorsOf } from './second-factors.ts';
import { handOutChallenge } from './sign-in-challenge.ts';

/** The missing step of a sign-in: the second factor. */
export interface SecondFactorStep {
  readonly challenge: string;
  readonly expiresAt: Date;
  /** The person who signs in. Only for the security log, never in an answer. */
  readonly userId: string;
  /** The second factors that can complete it. */
  readonly methods: readonly Proof[];
}

export type Admitted = (OpenedLogin & { readonly user: User }) | { readonly secondFactor: SecondFactorStep };

/**
 * Opens a session after a correct first factor, or hands out a challenge if the person has a second factor. The account
 * must be locked. No step before this depends on a second factor, so it cannot be detected without the first factor.
 * @throws {AccountSuspended} @throws {InvalidCredentials} where the account is not in use
 */
export async function admit(
  tx: Transaction,
  dependencies: Dependencies,
  user: User,
  methods: readonly AuthenticationMethod[],
): Promise<Admitted> {
  const factors = await secondFactorsOf(tx, user.id);
  if (factors.length === 0) return { user, ...(await openLogin(tx, dependencies, user, methods)) };
  if (user.status === 'SUSPENDED') throw new AccountSuspended();
  return { secondFactor: { ...handOutChallenge(tx, user.id, methods), userId: user.id, methods: factors } };
}

/** The answer to a sign-in: tokens, or the missing step. */
export type SignInAnswer = { readonly [Field in keyof SessionTokens]: SessionTokens[Field] | null } & {
  readonly secondFactor: SecondFactorStep | null;
};

export async function signInAnswer(dependencies: Dependencies, admitted: Admitted, now: Date): Promise<SignInAnswer> {
  if ('secondFactor' in admitted)
    return { accessToken: null, refreshToken: null, expiresAt: null, user: null, ...admitted };
  return {
    ...(await sessionTokens(dependencies, admitted.user, admitted, admitted.refresh.token, now)),
    secondFactor: null,
  };
}
