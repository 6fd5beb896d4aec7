export const formerName = 'Administration1763700000002';

/**
 * What admins did, and whom it concerned. Rows can be added and read, and go after two years by the purge: nobody who
 * acts can make the record forget it, since no role that an operation takes may change or delete a row.
 */
export const up = `
  CREATE TABLE admin_action (
    id uuid PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    admin_id uuid,
    subject_id uuid NOT NULL,
    action text NOT NULL CHECK (action IN ('SUSPENDED', 'REINSTATED', 'ROLE_SET', 'FIRST_ADMIN_APPOINTED')),
    reason text,
    role text,
    CHECK ((action = 'FIRST_ADMIN_APPOINTED') = (admin_id IS NULL)),
    CHECK ((action = 'SUSPENDED') = (reason IS NOT NULL)),
    CHECK ((action IN ('ROLE_SET', 'FIRST_ADMIN_APPOINTED')) = (role IS NOT NULL))
  );
  CREATE INDEX admin_action_subject ON admin_action (subject_id, id);
  CREATE INDEX admin_action_at ON admin_action (at);
  ALTER TABLE admin_action ENABLE ROW LEVEL SECURITY;
  ALTER TABLE admin_action FORCE ROW LEVEL SECURITY;
  CREATE POLICY by_oneself ON admin_action FOR INSERT TO identity_door
    WITH CHECK (admin_id IS NULL OR (admin_id::text = current_setting('app.actor_id', true) AND current_setting('app.actor_role', true) = 'admin'));
  CREATE POLICY for_admins ON admin_action FOR SELECT TO identity_app USING (current_setting('app.actor_role', true) = 'admin');
  CREATE POLICY purge_read ON admin_action FOR SELECT TO identity_purge USING (true);
  CREATE POLICY purge ON admin_action FOR DELETE TO identity_purge USING (true);
  GRANT INSERT ON admin_action TO identity_door;
  GRANT SELECT ON admin_action TO identity_app;
  GRANT SELECT, DELETE ON admin_action TO identity_purge;
`;

export const down = 'DROP TABLE admin_action';
