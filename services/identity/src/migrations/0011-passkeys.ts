import { inCustody } from './custody.ts';

export const formerName = 'Passkeys1763700000012';

const atTheDoor = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY door ON ${table} TO identity_door USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO identity_door;
  ${inCustody(table, { guarded: true })}`;

/**
 * Passkeys (WebAuthn), and the challenges that a registration or a sign-in with one has to sign. They stand at the
 * door; a person sees the names of their own and when they were used.
 */
export const up = `
  CREATE TABLE passkey (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    credential_id text NOT NULL UNIQUE,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports text[] NOT NULL,
    name text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    last_used_at timestamptz(3)
  );
  CREATE INDEX passkey_user ON passkey (user_id);
  CREATE TABLE passkey_challenge (
    hash text PRIMARY KEY,
    user_id uuid REFERENCES account ON DELETE CASCADE,
    expires_at timestamptz(3) NOT NULL
  );
  CREATE INDEX passkey_challenge_user ON passkey_challenge (user_id) WHERE user_id IS NOT NULL;
  CREATE INDEX passkey_challenge_expires ON passkey_challenge (expires_at);
  ${['passkey', 'passkey_challenge'].map(atTheDoor).join('')}
  CREATE POLICY own ON passkey FOR SELECT TO identity_app USING (user_id::text = current_setting('app.actor_id', true));
  GRANT SELECT (id, user_id, name, created_at, last_used_at) ON passkey TO identity_app;
  CREATE POLICY purge_read ON passkey_challenge FOR SELECT TO identity_purge USING (true);
  CREATE POLICY purge ON passkey_challenge FOR DELETE TO identity_purge USING (true);
  GRANT SELECT, DELETE ON passkey_challenge TO identity_purge;
`;

export const down = 'DROP TABLE passkey_challenge, passkey';
