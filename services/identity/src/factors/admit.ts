import type { Transaction } from '@kindred/database/transaction';
import type { Proof } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import type { Parts } from '../parts.ts';
import { AccountSuspended } from '../sign-in/account-suspended.ts';
import type { AuthenticationMethod } from '../sign-in/login.ts';
import { openLogin, type OpenedLogin } from '../sign-in/open-login.ts';
import { sessionTokens, type SessionTokens } from '../sign-in/session-tokens.ts';
import { secondFactorsOf } from './second-factors.ts';
import { handOutChallenge } from './sign-in-challenge.ts';

/** What is still missing of a sign-in. */
export interface SecondFactorStep {
  readonly challenge: string;
  readonly expiresAt: Date;
  /** Whose sign-in it is: for the security log, and in no answer. */
  readonly userId: string;
  /** By what the person can complete it. */
  readonly methods: readonly Proof[];
}

export type Admitted = (OpenedLogin & { readonly user: User }) | { readonly secondFactor: SecondFactorStep };

/**
 * Opens a session for a person whose first factor was right, or hands out a challenge for the second where they have
 * one. Their account is locked. Nothing before this depends on whether there is a second factor, so nobody learns of it
 * without the first.
 * @throws {AccountSuspended} @throws {InvalidCredentials} where the account is not in use
 */
export async function admit(
  tx: Transaction,
  parts: Parts,
  user: User,
  methods: readonly AuthenticationMethod[],
): Promise<Admitted> {
  const factors = await secondFactorsOf(tx, user.id);
  if (factors.length === 0) return { user, ...(await openLogin(tx, parts, user, methods)) };
  if (user.status === 'SUSPENDED') throw new AccountSuspended();
  return { secondFactor: { ...handOutChallenge(tx, user.id, methods), userId: user.id, methods: factors } };
}

/** What signing in answers: tokens, or the step that is still missing. */
export type SignInAnswer = { readonly [Field in keyof SessionTokens]: SessionTokens[Field] | null } & {
  readonly secondFactor: SecondFactorStep | null;
};

export async function signInAnswer(parts: Parts, admitted: Admitted, now: Date): Promise<SignInAnswer> {
  if ('secondFactor' in admitted)
    return { accessToken: null, refreshToken: null, expiresAt: null, user: null, ...admitted };
  return { ...(await sessionTokens(parts, admitted.user, admitted, admitted.refresh.token, now)), secondFactor: null };
}
