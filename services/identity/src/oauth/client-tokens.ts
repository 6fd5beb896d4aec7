import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { AccessGrant, AccessGrantToken } from '../access-grants/access-grant.ts';
import { addGrantToken, hashOfGrantToken, refreshTokenAfter } from '../access-grants/grant-tokens.ts';
import type { Dependencies } from '../dependencies.ts';
import { spendLimit } from '../limits/limits.ts';
import { clientAccessTokenMs, clientRefreshTokenMs, refreshGraceMs } from '../tokens/lifetimes.ts';
import { OAuthError, type Parameter } from '../tokens/token-request.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { AuthorizationCode } from './authorization-code.ts';
import { hashOfCode } from './grant-access.ts';
import { isVerifierOf } from './pkce.ts';

const invalidCode = () => new OAuthError('invalid_grant', 'The code is not valid, was used, or has expired.');
const invalidRefresh = () =>
  new OAuthError('invalid_grant', 'The refresh token is not valid, or the access has ended.');

const tooManyTokens = () => new OAuthError('invalid_request', 'This access was refreshed too often. Wait an hour.');

/** A refusal that must be committed: what came back twice ends the grant. */
type Outcome = Record<string, unknown> | OAuthError;

/**
 * Exchanges a code for tokens (OAuth 2.1, 4.1.3). A code that comes twice ends its grant: one of the two who have it
 * should not.
 * @throws {OAuthError}
 */
export async function redeemCode(work: UnitOfWork, parameter: Parameter): Promise<Record<string, unknown>> {
  const [code, clientId] = [parameter('code') ?? '', parameter('client_id')];
  return given(
    await work.run(unauthenticated, async (tx): Promise<Outcome> => {
      const row = await tx.lockOne(AuthorizationCode, { hash: hashOfCode(code) });
      const grant = row && (await tx.lockOne(AccessGrant, { id: row.grantId }));
      if (!row || !grant || grant.clientId !== clientId) return invalidCode();
      if (row.usedAt) grant.revoke(tx.now);
      const isRight =
        row.redirectUri === parameter('redirect_uri') && isVerifierOf(row.codeChallenge, parameter('code_verifier'));
      if (row.usedAt || grant.revokedAt || row.expiresAt <= tx.now || !isRight) return invalidCode();
      row.usedAt = tx.now;
      grant.expiresAt = new Date(tx.now.getTime() + clientRefreshTokenMs);
      return answerOf(tx, grant, addGrantToken(tx, grant, 'REFRESH', grant.expiresAt));
    }),
  );
}

/**
 * Exchanges a refresh token for new tokens. One that comes again within ten seconds gets the same refresh token as
 * before. Later it ends the grant. Refused beyond 120 an hour, because each adds an access token.
 * @throws {OAuthError}
 */
export async function refreshAccess(
  work: UnitOfWork,
  { secret, limits }: Pick<Dependencies, 'secret' | 'limits'>,
  parameter: Parameter,
): Promise<Record<string, unknown>> {
  const [token, clientId] = [parameter('refresh_token') ?? '', parameter('client_id')];
  return given(
    await work.run(unauthenticated, async (tx): Promise<Outcome> => {
      const row = await tx.lockOne(AccessGrantToken, { hash: hashOfGrantToken(token), kind: 'REFRESH' });
      const grant = row && (await tx.lockOne(AccessGrant, { id: row.grantId }));
      if (!row || !grant || grant.clientId !== clientId) return invalidRefresh();
      if (row.usedAt && tx.now.getTime() - row.usedAt.getTime() > refreshGraceMs) grant.revoke(tx.now);
      if (grant.revokedAt || row.expiresAt <= tx.now || grant.expiresAt <= tx.now) return invalidRefresh();
      if (!(await spendLimit(tx, limits.tokensOfGrant, grant.id))) return tooManyTokens();
      const next = refreshTokenAfter(secret, token);
      if (row.usedAt) return answerOf(tx, grant, next);
      row.usedAt = tx.now;
      grant.expiresAt = new Date(tx.now.getTime() + clientRefreshTokenMs);
      return answerOf(tx, grant, addGrantToken(tx, grant, 'REFRESH', grant.expiresAt, next));
    }),
  );
}

/** Ends the grant of a token (RFC 7009). Returns whose grant it was; null for an unknown token, which is no fault. */
export function revokeByToken(work: UnitOfWork, parameter: Parameter): Promise<string | null> {
  return work.run(unauthenticated, async (tx) => {
    const row = await tx.findOne(AccessGrantToken, { hash: hashOfGrantToken(parameter('token') ?? '') });
    const grant = row && (await tx.lockOne(AccessGrant, { id: row.grantId }));
    grant?.revoke(tx.now);
    return grant?.userId ?? null;
  });
}

/** The answer with a new access token of a grant. */
function answerOf(tx: Transaction, grant: AccessGrant, refreshToken: string): Record<string, unknown> {
  return {
    access_token: addGrantToken(tx, grant, 'ACCESS', new Date(tx.now.getTime() + clientAccessTokenMs)),
    token_type: 'Bearer',
    expires_in: clientAccessTokenMs / 1_000,
    refresh_token: refreshToken,
    scope: grant.scopes.join(' '),
  };
}

function given(outcome: Outcome): Record<string, unknown> {
  if (outcome instanceof OAuthError) throw outcome;
  return outcome;
}
