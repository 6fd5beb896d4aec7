import { inCustody } from './custody.ts';

const tables = ['oauth_client', 'access_grant', 'access_grant_token', 'authorization_code'];

const atTheDoor = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY door ON ${table} TO identity_door USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO identity_door;
  CREATE POLICY purge_read ON ${table} FOR SELECT TO identity_purge USING (true);
  CREATE POLICY purge ON ${table} FOR DELETE TO identity_purge USING (true);
  GRANT SELECT, DELETE ON ${table} TO identity_purge;`;

/**
 * Programs that people let act in their name: by a personal token, or as a client of OAuth. Only the unauthenticated
 * role sees hashes; a person sees their own grants.
 */
export const up = `
  CREATE TABLE oauth_client (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) <= 80),
    redirect_uris text[] NOT NULL CHECK (cardinality(redirect_uris) BETWEEN 1 AND 5),
    registered_at timestamptz(3) NOT NULL,
    last_used_at timestamptz(3) NOT NULL
  );
  CREATE TABLE access_grant (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('PERSONAL_TOKEN', 'CLIENT')),
    name text NOT NULL CHECK (char_length(name) <= 80),
    client_id uuid REFERENCES oauth_client ON DELETE CASCADE,
    scopes text[] NOT NULL CHECK (cardinality(scopes) BETWEEN 1 AND 20),
    created_at timestamptz(3) NOT NULL,
    last_used_at timestamptz(3),
    expires_at timestamptz(3) NOT NULL,
    revoked_at timestamptz(3),
    CHECK ((kind = 'CLIENT') = (client_id IS NOT NULL))
  );
  CREATE INDEX access_grant_user ON access_grant (user_id, id);
  CREATE INDEX access_grant_client ON access_grant (client_id) WHERE client_id IS NOT NULL;
  CREATE INDEX access_grant_expires ON access_grant (expires_at);
  CREATE TABLE access_grant_token (
    hash text PRIMARY KEY,
    grant_id uuid NOT NULL REFERENCES access_grant ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('ACCESS', 'REFRESH')),
    expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3)
  );
  CREATE INDEX access_grant_token_grant ON access_grant_token (grant_id);
  CREATE INDEX access_grant_token_expires ON access_grant_token (expires_at);
  CREATE TABLE authorization_code (
    hash text PRIMARY KEY,
    grant_id uuid NOT NULL REFERENCES access_grant ON DELETE CASCADE,
    redirect_uri text NOT NULL,
    code_challenge text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3)
  );
  CREATE INDEX authorization_code_grant ON authorization_code (grant_id);
  CREATE INDEX authorization_code_expires ON authorization_code (expires_at);
  ${tables.map(atTheDoor).join('')}
  CREATE POLICY own ON access_grant FOR SELECT TO identity_app
    USING (user_id::text = current_setting('app.actor_id', true));
  GRANT SELECT ON access_grant TO identity_app;
  ${inCustody('access_grant', { guarded: true })}`;

export const down = 'DROP TABLE authorization_code, access_grant_token, access_grant, oauth_client';
