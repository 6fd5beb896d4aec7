import type { DatabaseNames } from '../../names.ts';

export const formerName = 'AccessRecord1700000000003';

/**
 * A reader can insert rows only in their own name. No role can change a row, because there is no policy for UPDATE. The
 * purge can delete only rows that have reached the end of the record's life.
 */
export const up = ({ schema, roles: { app, purge } }: DatabaseNames) => `
  CREATE TABLE ${schema}.access_record (
    id uuid PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    reader_role text NOT NULL,
    reader_id uuid,
    subject_id uuid NOT NULL,
    kind text NOT NULL,
    item_ids uuid[] NOT NULL,
    purpose text NOT NULL,
    consent_id uuid,
    trace_id text
  );
  CREATE INDEX access_record_subject ON ${schema}.access_record (subject_id, id);
  CREATE INDEX access_record_at ON ${schema}.access_record (at);
  ALTER TABLE ${schema}.access_record ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${schema}.access_record FORCE ROW LEVEL SECURITY;
  CREATE POLICY append ON ${schema}.access_record FOR INSERT TO ${app} WITH CHECK (
    reader_role = current_setting('app.actor_role', true) AND coalesce(reader_id::text, '') = current_setting('app.actor_id', true));
  CREATE POLICY own ON ${schema}.access_record FOR SELECT TO ${app} USING (
    subject_id::text = current_setting('app.actor_id', true) AND current_setting('app.actor_role', true) = 'person');
  CREATE POLICY oversight ON ${schema}.access_record FOR SELECT TO ${app} USING (current_setting('app.actor_role', true) IN ('admin', 'job'));
  CREATE POLICY purge_read ON ${schema}.access_record FOR SELECT TO ${purge} USING (at < now() - interval '2 years');
  CREATE POLICY purge ON ${schema}.access_record FOR DELETE TO ${purge} USING (at < now() - interval '2 years');
  GRANT SELECT, INSERT ON ${schema}.access_record TO ${app};
  GRANT SELECT, DELETE ON ${schema}.access_record TO ${purge};`;

export const down = ({ schema }: DatabaseNames) => `DROP TABLE ${schema}.access_record`;
