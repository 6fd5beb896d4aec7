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

/** Signs the access token for a login, after its row is committed: a token for a login that is not there would be worth nothing. */
export async function sessionTokens(parts: Parts, user: User, login: Login, refreshToken: string, now: Date): Promise<SessionTokens> {
  const { token, expiresAt } = await issueAccessToken(await parts.keys.signing(now), {
    userId: user.id, role: user.role, loginId: login.id, endsAt: sessionEndsAt(login), now,
  });
  return { accessToken: token, refreshToken, expiresAt, user: shownToOwner(user) };
}
