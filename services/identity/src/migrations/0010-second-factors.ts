import { inCustody } from './custody.ts';

export const formerName = 'SecondFactors1763700000011';

const atTheDoor = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY door ON ${table} TO identity_door USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO identity_door;
  ${inCustody(table, { guarded: true })}`;

const seenByOwner = (table: string, columns: string) => `
  CREATE POLICY own ON ${table} FOR SELECT TO identity_app USING (user_id::text = current_setting('app.actor_id', true));
  GRANT SELECT (${columns}) ON ${table} TO identity_app;`;

const purged = (table: string) => `
  CREATE POLICY purge_read ON ${table} FOR SELECT TO identity_purge USING (true);
  CREATE POLICY purge ON ${table} FOR DELETE TO identity_purge USING (true);
  GRANT SELECT, DELETE ON ${table} TO identity_purge;`;

const actionsAre = (kinds: readonly string[]) => `
  ALTER TABLE admin_action DROP CONSTRAINT admin_action_action_check,
    ADD CONSTRAINT admin_action_action_check CHECK (action IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));`;

/**
 * Second factors: the secret of an authenticator app, recovery codes, and sign-ins that wait for a second factor. They
 * stand at the door; a person sees of their own that they are there and since when.
 */
export const up = `
  CREATE TABLE totp_factor (
    user_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    secret bytea NOT NULL,
    created_at timestamptz(3) NOT NULL,
    confirmed_at timestamptz(3),
    last_step bigint
  );
  CREATE INDEX totp_factor_unconfirmed ON totp_factor (created_at) WHERE confirmed_at IS NULL;
  CREATE TABLE recovery_code (
    hash text PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz(3) NOT NULL,
    used_at timestamptz(3)
  );
  CREATE INDEX recovery_code_user ON recovery_code (user_id);
  CREATE TABLE sign_in_challenge (
    hash text PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    methods text[] NOT NULL,
    expires_at timestamptz(3) NOT NULL
  );
  CREATE INDEX sign_in_challenge_user ON sign_in_challenge (user_id);
  CREATE INDEX sign_in_challenge_expires ON sign_in_challenge (expires_at);
  ${['totp_factor', 'recovery_code', 'sign_in_challenge'].map(atTheDoor).join('')}
  ${seenByOwner('totp_factor', 'user_id, confirmed_at')}
  ${seenByOwner('recovery_code', 'user_id, created_at, used_at')}
  ${['totp_factor', 'sign_in_challenge'].map(purged).join('')}
  ${actionsAre(['SUSPENDED', 'REINSTATED', 'ROLE_SET', 'FIRST_ADMIN_APPOINTED', 'DELETION_REQUESTED', 'SECOND_FACTORS_RESET'])}
`;

export const down = `
  ALTER TABLE admin_action NO FORCE ROW LEVEL SECURITY;
  DELETE FROM admin_action WHERE action = 'SECOND_FACTORS_RESET';
  ALTER TABLE admin_action FORCE ROW LEVEL SECURITY;
  ${actionsAre(['SUSPENDED', 'REINSTATED', 'ROLE_SET', 'FIRST_ADMIN_APPOINTED', 'DELETION_REQUESTED'])}
  DROP TABLE sign_in_challenge, recovery_code, totp_factor;
`;
