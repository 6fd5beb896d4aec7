export const formerName = 'Accounts1763700000001';

/**
 * Accounts, and everything at the door: credentials, sessions, tokens, limits, letters, signing keys. What stands at
 * the door is granted to the role `identity_door` alone; a signed-in person's statements run as `identity_app`, which
 * sees nothing of it but when that person's own sessions were opened and used.
 */
export const up = `
  CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text UNIQUE,
    username text,
    username_skeleton text UNIQUE,
    role text NOT NULL CHECK (role IN ('USER', 'TRIBE_CREATOR', 'ADMIN')),
    status text NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'INACTIVE', 'SUSPENDED', 'DELETED')),
    auth_provider text NOT NULL CHECK (auth_provider IN ('LOCAL', 'GOOGLE', 'APPLE', 'FACEBOOK')),
    is_verified boolean NOT NULL,
    matching_opted_in boolean NOT NULL,
    registered_at timestamptz(3) NOT NULL,
    verified_at timestamptz(3),
    suspended_from text CHECK (suspended_from IN ('ACTIVE', 'INACTIVE')),
    version int NOT NULL,
    CHECK (status <> 'SUSPENDED' OR suspended_from IS NOT NULL)
  );
  CREATE INDEX account_active ON account (id) WHERE status = 'ACTIVE';
  CREATE INDEX account_unverified ON account (registered_at) WHERE status = 'PENDING';
  CREATE INDEX account_username ON account (username text_pattern_ops);
  CREATE INDEX account_admins ON account (id) WHERE role = 'ADMIN';
  GRANT SELECT, INSERT, UPDATE ON account TO identity_app;
  GRANT DELETE ON account TO identity_door;
  GRANT SELECT, DELETE ON account TO identity_purge;

  CREATE TABLE block (
    blocker_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    blocked_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz(3) NOT NULL,
    PRIMARY KEY (blocker_id, blocked_id),
    CHECK (blocker_id <> blocked_id)
  );
  CREATE INDEX block_blocked ON block (blocked_id);
  ALTER TABLE block ENABLE ROW LEVEL SECURITY;
  ALTER TABLE block FORCE ROW LEVEL SECURITY;
  CREATE POLICY concerned ON block FOR SELECT USING (
    current_setting('app.actor_id', true) IN (blocker_id::text, blocked_id::text) OR current_setting('app.actor_role', true) IN ('job', 'service'));
  CREATE POLICY made ON block FOR INSERT WITH CHECK (blocker_id::text = current_setting('app.actor_id', true));
  CREATE POLICY lifted ON block FOR DELETE USING (blocker_id::text = current_setting('app.actor_id', true) OR current_setting('app.actor_role', true) = 'job');
  GRANT SELECT, INSERT, DELETE ON block TO identity_app;

  CREATE TABLE registration (
    id uuid PRIMARY KEY,
    email text NOT NULL,
    username text NOT NULL,
    username_skeleton text NOT NULL,
    password_hash text NOT NULL,
    requested_at timestamptz(3) NOT NULL
  );
  CREATE TABLE letter_request (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    email text NOT NULL,
    user_id uuid REFERENCES account ON DELETE CASCADE,
    requested_at timestamptz(3) NOT NULL
  );
  CREATE TABLE held_username (skeleton text PRIMARY KEY, holder text NOT NULL, until timestamptz(3) NOT NULL);
  CREATE INDEX held_username_until ON held_username (until);
  CREATE TABLE usage_limit (key text PRIMARY KEY, used int NOT NULL, window_ends_at timestamptz(3) NOT NULL);
  CREATE INDEX usage_limit_ends ON usage_limit (window_ends_at);
  CREATE TABLE credential (
    user_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    password_hash text NOT NULL,
    changed_at timestamptz(3) NOT NULL
  );
  CREATE TABLE one_time_token (
    hash text PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    purpose text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3)
  );
  CREATE INDEX one_time_token_user ON one_time_token (user_id, purpose);
  CREATE INDEX one_time_token_expires ON one_time_token (expires_at);
  CREATE TABLE login (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz(3) NOT NULL,
    last_used_at timestamptz(3) NOT NULL,
    revoked_at timestamptz(3)
  );
  CREATE INDEX login_user ON login (user_id, last_used_at) WHERE revoked_at IS NULL;
  CREATE INDEX login_last_used ON login (last_used_at);
  ALTER TABLE login ENABLE ROW LEVEL SECURITY;
  ALTER TABLE login FORCE ROW LEVEL SECURITY;
  CREATE POLICY door ON login TO identity_door USING (true) WITH CHECK (true);
  CREATE POLICY own ON login FOR SELECT TO identity_app USING (user_id::text = current_setting('app.actor_id', true));
  CREATE POLICY purge_read ON login FOR SELECT TO identity_purge USING (true);
  CREATE POLICY purge ON login FOR DELETE TO identity_purge USING (true);
  GRANT SELECT ON login TO identity_app;
  CREATE TABLE refresh_token (
    hash text PRIMARY KEY,
    login_id uuid NOT NULL REFERENCES login ON DELETE CASCADE,
    issued_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3)
  );
  CREATE INDEX refresh_token_login ON refresh_token (login_id);
  CREATE TABLE sign_in_failure (
    key text PRIMARY KEY,
    failures int NOT NULL,
    last_failed_at timestamptz(3) NOT NULL,
    locked_until timestamptz(3)
  );
  CREATE INDEX sign_in_failure_last ON sign_in_failure (last_failed_at);
  CREATE TABLE outgoing_mail (
    id uuid PRIMARY KEY,
    letter bytea NOT NULL,
    created_at timestamptz(3) NOT NULL,
    attempts int NOT NULL,
    next_attempt_at timestamptz(3) NOT NULL
  );
  CREATE INDEX outgoing_mail_next ON outgoing_mail (next_attempt_at);
  CREATE TABLE signing_key (
    kid text PRIMARY KEY,
    public_jwk jsonb NOT NULL,
    private_key bytea NOT NULL,
    signs_from timestamptz(3) NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON registration, letter_request, held_username, usage_limit, credential, one_time_token, login, refresh_token,
    sign_in_failure, outgoing_mail, signing_key TO identity_door;
  GRANT SELECT, DELETE ON held_username, usage_limit, one_time_token, login, refresh_token, sign_in_failure TO identity_purge;
`;

export const down = `
  DROP TABLE signing_key, outgoing_mail, sign_in_failure, refresh_token, login, one_time_token, credential, usage_limit,
    held_username, letter_request, registration, block, account`;
