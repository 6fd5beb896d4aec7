import type { DatabaseNames } from '../../names.ts';

export const formerName = 'IdempotencyKeys1700000000008';

const own = `actor_id::text = current_setting('app.actor_id', true) AND current_setting('app.actor_role', true) IN ('person', 'admin')`;

/**
 * What was asked under a key, and how it came out: each row its actor's own. `STARTED` is seen by others only where an
 * operation has several transactions; where it has one, the key and its outcome come with the change itself.
 */
export const up = ({ schema, roles: { app, purge } }: DatabaseNames) => `
    CREATE TABLE ${schema}.idempotency_key (
      actor_id uuid NOT NULL,
      operation text NOT NULL,
      key text NOT NULL,
      request_hash text NOT NULL,
      state text NOT NULL CHECK (state IN ('STARTED', 'DONE', 'REFUSED')),
      result jsonb,
      created_at timestamptz(3) NOT NULL,
      PRIMARY KEY (actor_id, operation, key),
      CHECK ((state = 'STARTED') = (result IS NULL))
    );
    CREATE INDEX idempotency_key_created ON ${schema}.idempotency_key (created_at);
    ALTER TABLE ${schema}.idempotency_key ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${schema}.idempotency_key FORCE ROW LEVEL SECURITY;
    CREATE POLICY own ON ${schema}.idempotency_key TO ${app} USING (${own}) WITH CHECK (${own});
    CREATE POLICY purge_read ON ${schema}.idempotency_key FOR SELECT TO ${purge} USING (true);
    CREATE POLICY purge ON ${schema}.idempotency_key FOR DELETE TO ${purge} USING (true);
    GRANT SELECT, INSERT, UPDATE ON ${schema}.idempotency_key TO ${app};
    GRANT SELECT (ctid, created_at), DELETE ON ${schema}.idempotency_key TO ${purge};`;

export const down = ({ schema }: DatabaseNames) => `DROP TABLE ${schema}.idempotency_key`;
