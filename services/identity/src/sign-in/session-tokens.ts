import type { Proof } from '@kindred/service/callers';
import { shownToOwner } from '../accounts/own-view.ts';
import type { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
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

/** A login, and the claims of its tokens. */
export interface ProvenLogin {
  readonly login: Login;
  readonly proofs: readonly Proof[];
}

/** Signs the tokens of a login. Call it after the commit: a token without its login row is useless. */
export async function sessionTokens(
  dependencies: Dependencies,
  user: User,
  proven: ProvenLogin,
  refreshToken: string,
  now: Date,
): Promise<SessionTokens> {
  return { ...(await accessToken(dependencies, user, proven, now)), refreshToken };
}

/** Signs an access token only; the login's refresh token stays valid. */
export async function accessToken(
  dependencies: Dependencies,
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
  const { token, expiresAt } = await issueAccessToken(await dependencies.keys.signing(now), signedIn);
  return { accessToken: token, expiresAt, user: shownToOwner(user) };
}
