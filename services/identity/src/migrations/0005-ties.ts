import { inCustody } from './custody.ts';

export const formerName = 'Ties1763700000005';

/**
 * One row for a pair, whoever asked: the lock under which the two decide, the root of its events, and for a week after
 * its end what makes asking again wait. A pair between whom there is only a block has a row too, because its event
 * names one.
 */
export const up = `
  CREATE TABLE tie (
    id uuid PRIMARY KEY,
    user_low uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    user_high uuid REFERENCES account ON DELETE CASCADE,
    agent_id uuid,
    requester_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('NONE', 'PENDING', 'ACTIVE')),
    created_at timestamptz(3) NOT NULL,
    active_since timestamptz(3),
    ended_at timestamptz(3),
    version int NOT NULL,
    CHECK (num_nonnulls(user_high, agent_id) = 1),
    CHECK (user_high IS NULL OR user_low < user_high),
    UNIQUE (user_low, user_high),
    UNIQUE (user_low, agent_id)
  );
  CREATE INDEX tie_high ON tie (user_high);
  CREATE INDEX tie_ended ON tie (ended_at) WHERE status = 'NONE';
  ALTER TABLE tie ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tie FORCE ROW LEVEL SECURITY;
  CREATE POLICY concerned ON tie USING (
    current_setting('app.actor_id', true) IN (user_low::text, user_high::text) OR current_setting('app.actor_role', true) IN ('job', 'service'));
  GRANT SELECT, INSERT, UPDATE, DELETE ON tie TO identity_app;
  GRANT SELECT, DELETE ON tie TO identity_purge;
  ${inCustody('tie', { guarded: true })}
  GRANT SELECT ON block TO identity_purge;
`;

export const down = 'DROP TABLE tie';
