import type { Proof } from '@kindred/service/callers';
import { shownToOwner } from '../accounts/own-view.ts';
import type { User } from '../accounts/user.ts';
import type { Parts } from '../parts.ts';
import { issueAccessToken } from '../tokens/access-token.ts';
import { sessionEndsAt } from '../tokens/refresh-token.ts';
import type { Login } from './login.ts';

/** What somebody who signed in gets. */
export interface SessionTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
  readonly user: User;
}

/** A login with what its tokens say of it. */
export interface ProvenLogin {
  readonly login: Login;
  readonly proofs: readonly Proof[];
}

/**
 * Signs the tokens of a login, after its row is committed: a token for a login that is not there would be worth
 * nothing.
 */
export async function sessionTokens(
  parts: Parts,
  user: User,
  proven: ProvenLogin,
  refreshToken: string,
  now: Date,
): Promise<SessionTokens> {
  return { ...(await accessToken(parts, user, proven, now)), refreshToken };
}

/** The access token alone, for a login whose refresh token stays as it is. */
export async function accessToken(
  parts: Parts,
  user: User,
  { login, proofs }: ProvenLogin,
  now: Date,
): Promise<Omit<SessionTokens, 'refreshToken'>> {
  const { id: loginId, authenticatedAt, methods } = login;
  const signedIn = {
    userId: user.id,
    role: user.role,
    loginId,
    authenticatedAt,
    methods,
    proofs,
    endsAt: sessionEndsAt(login),
    now,
  };
  const { token, expiresAt } = await issueAccessToken(await parts.keys.signing(now), signedIn);
  return { accessToken: token, expiresAt, user: shownToOwner(user) };
}
