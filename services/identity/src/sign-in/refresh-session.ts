import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  decideRefresh,
  hashOfRefreshToken,
  InvalidRefreshToken,
  nextRefreshToken,
  sessionEndsAt,
  type RefreshFault,
} from '../tokens/refresh-token.ts';
import { Login, RefreshToken } from './login.ts';
import { proofsOf } from './proofs-of.ts';
import { sessionTokens, type ProvenLogin, type SessionTokens } from './session-tokens.ts';

type Outcome =
  | (ProvenLogin & { readonly user: User; readonly token: string })
  | { readonly refused: RefreshFault; readonly userId?: string };

/**
 * Exchanges a refresh token. A token that comes again after the grace for a lost answer ends its family: that is
 * committed before the refusal is thrown, else it would be rolled back with it.
 */
export async function refreshSession(
  work: UnitOfWork,
  dependencies: Dependencies,
  { refreshToken }: { readonly refreshToken: string },
): Promise<SessionTokens> {
  const outcome = await work.run(unauthenticated, (tx) => exchange(tx, dependencies, refreshToken));
  if ('refused' in outcome) throw new InvalidRefreshToken(outcome.refused, outcome.userId);
  return sessionTokens(dependencies, outcome.user, outcome, outcome.token, work.now);
}

async function exchange(tx: Transaction, dependencies: Dependencies, presented: string): Promise<Outcome> {
  const row = await tx.lockOne(RefreshToken, { hash: hashOfRefreshToken(presented) });
  const login = row && (await tx.lock(Login, row.loginId));
  const next = nextRefreshToken(dependencies.secret, presented, tx.now, login ? sessionEndsAt(login) : undefined);
  const decision = decideRefresh(
    row &&
      login && {
        expiresAt: row.expiresAt,
        usedAt: row.usedAt,
        familyRevokedAt: login.revokedAt,
        familyEndsAt: sessionEndsAt(login),
      },
    tx.now,
  );
  if (!row || !login) return { refused: 'UNKNOWN' };
  const user = await tx.lock(User, login.userId);
  if (decision.kind === 'refuse') {
    if (decision.revokesFamily) {
      login.revokedAt = tx.now;
      tx.publish(sessionsRevoked, user, { userId: user.id, sessionIds: [login.id], reason: 'REFRESH_TOKEN_REUSED' });
    }
    return { refused: decision.reason, userId: user.id };
  }
  if (user.status !== 'ACTIVE' && user.status !== 'INACTIVE') return { refused: 'REVOKED', userId: user.id };

  if (decision.kind === 'rotate') {
    row.usedAt = tx.now;
    login.lastUsedAt = tx.now;
    tx.add(RefreshToken.of(login.id, next, tx.now));
  }
  return { user, login, token: next.token, proofs: await proofsOf(tx, user.id) };
}
