export const formerName = 'Erasure1763700000004';

/** An account that is to be deleted is never shown, whatever else is done with it meanwhile: the check holds that. */
const deletion = `
  ALTER TABLE account ADD COLUMN deletion_due_at timestamptz(3),
    ADD CONSTRAINT hidden_until_deleted CHECK (deletion_due_at IS NULL OR status IN ('INACTIVE', 'SUSPENDED'));
  CREATE TABLE deletion_request (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE REFERENCES account,
    requested_at timestamptz(3) NOT NULL,
    due_at timestamptz(3) NOT NULL,
    announced_at timestamptz(3),
    completed_at timestamptz(3),
    receipt_address bytea
  );
  CREATE INDEX deletion_request_due ON deletion_request (due_at) WHERE announced_at IS NULL;
  CREATE INDEX deletion_request_open ON deletion_request (announced_at) WHERE completed_at IS NULL;
  CREATE INDEX deletion_request_completed ON deletion_request (completed_at);
  CREATE TABLE erasure_answer (
    request_id uuid NOT NULL REFERENCES deletion_request ON DELETE CASCADE,
    service text NOT NULL,
    answered_at timestamptz(3),
    answer_version int NOT NULL,
    erased jsonb NOT NULL,
    kept jsonb NOT NULL,
    PRIMARY KEY (request_id, service)
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON deletion_request TO identity_door;
  GRANT SELECT, UPDATE ON deletion_request TO identity_custodian;
  GRANT SELECT, INSERT, UPDATE ON erasure_answer TO identity_custodian;
  GRANT SELECT, DELETE ON deletion_request, erasure_answer TO identity_purge;
  -- Whom a letter is to, as a keyed hash: those that still wait for somebody can be found, and nobody else can.
  ALTER TABLE outgoing_mail ADD COLUMN recipient_key text NOT NULL DEFAULT '';
  ALTER TABLE outgoing_mail ALTER COLUMN recipient_key DROP DEFAULT;
  CREATE INDEX outgoing_mail_recipient ON outgoing_mail (recipient_key);`;

const archives = `
  CREATE TABLE data_export (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE REFERENCES account ON DELETE CASCADE,
    requested_at timestamptz(3) NOT NULL,
    ready_at timestamptz(3),
    expires_at timestamptz(3) NOT NULL
  );
  CREATE INDEX data_export_expires ON data_export (expires_at);
  CREATE TABLE data_export_part (
    export_id uuid NOT NULL REFERENCES data_export ON DELETE CASCADE,
    service text NOT NULL,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    content bytea,
    collected_at timestamptz(3),
    attempts int NOT NULL,
    next_attempt_at timestamptz(3) NOT NULL,
    PRIMARY KEY (export_id, service)
  );
  CREATE INDEX data_export_part_next ON data_export_part (next_attempt_at) WHERE content IS NULL;
  ${['data_export', 'data_export_part']
    .map(
      (table) => `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY own ON ${table} FOR SELECT TO identity_app USING (user_id::text = current_setting('app.actor_id', true));
    CREATE POLICY door ON ${table} TO identity_door USING (true) WITH CHECK (true);
    CREATE POLICY custody ON ${table} TO identity_custodian USING (true) WITH CHECK (true);
    CREATE POLICY purge ON ${table} TO identity_purge USING (true);
    GRANT SELECT ON ${table} TO identity_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO identity_door;
    GRANT SELECT, UPDATE, DELETE ON ${table} TO identity_custodian;
    GRANT SELECT, DELETE ON ${table} TO identity_purge;`,
    )
    .join('')}`;

/**
 * What refers to an account and stands by now; a table that comes later is given with its own migration (`custody.ts`).
 */
const custody = `
  DO $$ DECLARE held record; BEGIN
    FOR held IN
      SELECT oid::regclass AS name, relrowsecurity AS guarded FROM pg_class
      WHERE relnamespace = 'identity'::regnamespace AND relkind = 'r'
        AND oid IN (SELECT conrelid FROM pg_constraint WHERE contype = 'f' AND confrelid = 'account'::regclass)
    LOOP
      EXECUTE format('GRANT SELECT, DELETE ON %s TO identity_custodian', held.name);
      IF held.guarded THEN EXECUTE format('CREATE POLICY custody ON %s TO identity_custodian USING (true)', held.name); END IF;
    END LOOP;
  END $$;
  GRANT UPDATE ON login TO identity_custodian;
  GRANT SELECT, DELETE ON registration, held_username, sign_in_failure, outgoing_mail TO identity_custodian;
  GRANT INSERT ON outgoing_mail TO identity_custodian;
  GRANT SELECT ON admin_action TO identity_custodian;
  CREATE POLICY custody ON admin_action FOR SELECT TO identity_custodian USING (true);
  CREATE POLICY custody ON access_record FOR SELECT TO identity_custodian USING (true);`;

const custodyEnded = `
  DO $$ DECLARE held record; BEGIN
    FOR held IN SELECT polrelid::regclass AS name FROM pg_policy WHERE polname = 'custody'
      AND polrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'identity'::regnamespace)
    LOOP
      EXECUTE format('DROP POLICY custody ON %s', held.name);
    END LOOP;
  END $$;
  REVOKE ALL ON ALL TABLES IN SCHEMA identity FROM identity_custodian;`;

/**
 * Deletion with grace, the receipt of an erasure, and archives of what one's data is. The role `identity_custodian`
 * sees all of one person, to erase it and to give it to them: every table with something of a person in it is granted
 * to that role, and where row-level security stands before it, opened to it by the policy `custody`.
 */
export const up = [custody, deletion, archives];

export const down = `
  DROP TABLE data_export_part, data_export, erasure_answer, deletion_request;
  ALTER TABLE outgoing_mail DROP COLUMN recipient_key;
  ALTER TABLE account DROP COLUMN deletion_due_at;
  ${custodyEnded}
`;
