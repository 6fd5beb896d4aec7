import type { DatabaseNames } from '../../names.ts';

export const formerName = 'RevokedLogins1700000000007';

/**
 * Logins that were ended before their access tokens, and people whose tokens of before a moment no longer count: what a
 * service looks at that must not let them write. Filled from identity's events; a token lives 15 minutes, so an hour is
 * more than enough.
 */
export const up = ({ schema, roles: { app, purge } }: DatabaseNames) => `
    CREATE TABLE ${schema}.revoked_login (
      kind text NOT NULL CHECK (kind IN ('LOGIN', 'PERSON')),
      id uuid NOT NULL,
      revoked_at timestamptz(3) NOT NULL,
      PRIMARY KEY (kind, id)
    );
    CREATE INDEX revoked_login_at ON ${schema}.revoked_login (revoked_at);
    GRANT SELECT, INSERT, UPDATE ON ${schema}.revoked_login TO ${app};
    GRANT SELECT (ctid, revoked_at), DELETE ON ${schema}.revoked_login TO ${purge};`;

export const down = ({ schema }: DatabaseNames) => `DROP TABLE ${schema}.revoked_login`;
