import { defineFeature } from '@kindred/service/features/define-feature';
import { AuthorizationCode } from './authorization-code.ts';
import { OAuthClient } from './oauth-client.ts';
import { oauthRoutes } from './oauth-routes.ts';

/** OAuth 2.1 with PKCE: programs of other people that a person lets act in their name. */
export const oauth = defineFeature({
  name: 'oauth',
  entities: [OAuthClient, AuthorizationCode],
  routes: oauthRoutes,
  otherTables: [
    {
      table: 'oauth_client',
      because: 'programs that registered themselves',
      endOfLife: {
        expired: `last_used_at < $1::timestamptz - interval '90 days'`,
        because: '90 days without use: anybody can register one, and its grants ended before',
      },
    },
    {
      table: 'authorization_code',
      because: 'hashes of codes of a grant, deleted with it',
      endOfLife: {
        expired: `expires_at < $1::timestamptz - interval '1 day'`,
        because: 'a day, so that reuse of one still ends its grant',
      },
    },
  ],
});
