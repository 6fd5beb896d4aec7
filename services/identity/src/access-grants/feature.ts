import { defineFeature } from '@kindred/service/features/define-feature';
import { AccessGrant, AccessGrantToken } from './access-grant.ts';
import { accessGrantLoaders } from './loaders.ts';
import { accessGrantResolvers } from './resolvers.ts';

/** What people let programs do in their name: personal tokens, and the grants of OAuth clients. */
export const accessGrants = defineFeature({
  name: 'access-grants',
  entities: [AccessGrant, AccessGrantToken],
  resolvers: [accessGrantResolvers],
  loaders: accessGrantLoaders,
  personalData: [
    {
      table: 'access_grant',
      kind: 'ACCESS_GRANT',
      what: 'Programs that may act for a person: their names, scopes, and when each was used.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'accessGrants',
        fields: {
          name: 'name',
          kind: 'kind',
          scopes: 'scopes',
          grantedAt: 'created_at',
          lastUsedAt: 'last_used_at',
          expiresAt: 'expires_at',
          revokedAt: 'revoked_at',
        },
      },
      endOfLife: {
        expired: `least(expires_at, revoked_at) < $1::timestamptz - interval '30 days'`,
        because: '30 days, in which the person can see what ended',
      },
    },
  ],
  otherTables: [
    {
      table: 'access_grant_token',
      because: 'hashes of tokens of a grant, deleted with it',
      endOfLife: {
        expired: `expires_at < $1::timestamptz - interval '7 days'`,
        because: 'a week, so that reuse of a refresh token is still noticed',
      },
    },
  ],
  securityEvents: { createPersonalToken: 'access-granted', revokeAccessGrant: 'access-revoked' },
});
