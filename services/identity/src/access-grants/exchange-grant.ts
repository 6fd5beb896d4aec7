import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { issueAgentToken } from '../tokens/access-token.ts';
import { grantedTokenMs } from '../tokens/lifetimes.ts';
import { OAuthError } from '../tokens/token-request.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { hashOfGrantToken } from './grant-tokens.ts';

interface Usable {
  readonly grantId: string;
  readonly userId: string;
  readonly clientId: string | null;
  readonly scopes: string[];
  readonly isUseRecorded: boolean;
}

/**
 * Exchanges a personal token, or the access token of an OAuth client, for a token that services accept, a minute long.
 * The one that a program has is good at the gateway alone and for no service.
 * @throws {OAuthError}
 */
export async function exchangeGrant(work: UnitOfWork, dependencies: Dependencies, token: string) {
  const { now } = work;
  const found = await work.run(unauthenticated, async (tx) => {
    const [usable] = await tx.query<Usable>(usableSql, [hashOfGrantToken(token), now]);
    if (usable && !usable.isUseRecorded) {
      await tx.query('UPDATE access_grant SET last_used_at = $2 WHERE id = $1', [usable.grantId, now]);
      await tx.query(clientUsedSql, [usable.clientId, now]);
    }
    return usable;
  });
  if (!found) throw new OAuthError('invalid_grant', 'This token is not valid, was revoked, or has expired.');
  const issued = await issueAgentToken(await dependencies.keys.signing(now), {
    userId: found.userId,
    agentId: `grant:${found.grantId}`,
    clientId: found.clientId ?? 'personal-token',
    scopes: found.scopes,
    loginId: null,
    lifetimeMs: grantedTokenMs,
    now,
  });
  return {
    access_token: issued.token,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: grantedTokenMs / 1_000,
    scope: found.scopes.join(' '),
  };
}

/** Written at most once a day, because all people who use a client share its one row and would contend for it. */
const clientUsedSql = `
  UPDATE oauth_client SET last_used_at = $2 WHERE id = $1 AND last_used_at < $2::timestamptz - interval '1 day'`;

/** The use is written down once a minute at most. */
const usableSql = `
  SELECT access_grant.id AS "grantId", access_grant.user_id AS "userId", access_grant.client_id AS "clientId",
    access_grant.scopes, coalesce(access_grant.last_used_at > $2::timestamptz - interval '1 minute', false) AS "isUseRecorded"
  FROM access_grant_token AS token
  JOIN access_grant ON access_grant.id = token.grant_id
  JOIN account ON account.id = access_grant.user_id AND account.status = 'ACTIVE'
  WHERE token.hash = $1 AND token.kind = 'ACCESS' AND token.expires_at > $2
    AND access_grant.revoked_at IS NULL AND access_grant.expires_at > $2`;
