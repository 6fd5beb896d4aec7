import { allow, anyone, guarded, isJob } from '@kindred/database/policies';
import { app, erasable, ownedBy, worker } from './policies.ts';

export const formerName = 'Traces1763700100006';

const tracer = worker('tracer');

/**
 * Which reads are in no chain yet. A row comes with the read's own, in the same transaction, by a trigger, and goes
 * with the transaction that chains it: so a read that commits late is found whenever that is, and none is chained
 * twice. What the other person or their guide read waits until its day (UTC) has been over for an hour, by when every
 * transaction of that day has long ended.
 */
const waiting = `
  CREATE POLICY tracing ON access_record FOR SELECT TO ${tracer} USING (${isJob});
  GRANT SELECT ON access_record TO ${tracer};
  GRANT SELECT (user_id) ON erasure TO ${tracer};
  CREATE TABLE trace_due (
    access_id uuid PRIMARY KEY,
    subject_id uuid NOT NULL,
    not_before timestamptz(3)
  );
  CREATE INDEX trace_due_subject ON trace_due (subject_id);
  CREATE INDEX trace_due_at_once ON trace_due (access_id) WHERE not_before IS NULL;
  CREATE INDEX trace_due_later ON trace_due (not_before) WHERE not_before IS NOT NULL;
  ${guarded('trace_due')}
  ${allow('trace_due', tracer, 'noting', ['INSERT'], anyone)}
  ${allow('trace_due', tracer, 'tracing', ['SELECT', 'DELETE'], isJob)}
  ${erasable('trace_due', 'subject_id')}
  CREATE FUNCTION note_access() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = vessel_privacy, pg_temp AS $$
    BEGIN
      INSERT INTO trace_due (access_id, subject_id, not_before)
        SELECT id, subject_id, CASE WHEN reader_role IN ('ai', 'person') AND reader_id IS DISTINCT FROM subject_id THEN date_trunc('day', at, 'UTC') + interval '25 hours' END
        FROM recorded;
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER note_access AFTER INSERT ON access_record REFERENCING NEW TABLE AS recorded FOR EACH STATEMENT EXECUTE FUNCTION note_access();
  GRANT CREATE ON SCHEMA vessel_privacy TO ${tracer};
  ALTER FUNCTION note_access() OWNER TO ${tracer};
  REVOKE CREATE ON SCHEMA vessel_privacy FROM ${tracer};
  REVOKE ALL ON FUNCTION note_access() FROM PUBLIC;`;

/** That somebody saw what the other shares is recorded once a day, however often they look. */
const shown = `
  CREATE UNIQUE INDEX access_record_shown ON access_record (reader_id, item_ids, consent_id, (date_trunc('day', at AT TIME ZONE 'UTC')))
    WHERE reader_role = 'person' AND kind = 'SHARED_CONTENT' AND purpose = 'SHOWN';`;

/**
 * A row says only what its person may know, so that all of it can be hashed, shown and verified: nobody else's id is in
 * it. An access's id tells its moment, so that where only the day is told there is none; such a row is of one item, and
 * the only one of it on its day.
 */
const chains = `
  CREATE TABLE traceability_record (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    access_id uuid,
    action text NOT NULL CHECK (action IN ('READ', 'REFUSED')),
    data_kind text NOT NULL,
    data_ids uuid[] NOT NULL,
    reader text NOT NULL CHECK (reader IN ('GUIDE', 'OTHERS_GUIDE', 'OTHER_PERSON', 'SERVICE', 'ADMIN', 'HOUSE')),
    reader_service text,
    purpose text NOT NULL,
    consent_id uuid,
    occasion_id uuid,
    timestamp timestamptz(3) NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    UNIQUE (user_id, seq),
    UNIQUE (user_id, access_id),
    CHECK ((access_id IS NULL) = (reader IN ('OTHERS_GUIDE', 'OTHER_PERSON')))
  );
  CREATE UNIQUE INDEX traceability_record_of_day ON traceability_record (user_id, timestamp, data_ids, reader, purpose, consent_id) NULLS NOT DISTINCT WHERE access_id IS NULL;
  CREATE INDEX traceability_record_timestamp ON traceability_record (timestamp);
  ${guarded('traceability_record')}
  ${allow('traceability_record', app, 'own', ['SELECT'], ownedBy('user_id'))}
  ${allow('traceability_record', tracer, 'tracing', ['SELECT', 'INSERT'], isJob)}
  ${allow('traceability_record', tracer, 'purging', ['DELETE'], `${isJob} AND timestamp < now() - interval '2 years'`)}
  ${erasable('traceability_record', 'user_id')}`;

/**
 * Where each chain ends, signed: rows missing at its end would else be missed by nobody. Its row is the lock under
 * which a chain grows. A checkpoint is where a purge left off.
 */
const end = (table: string) => `
  CREATE TABLE ${table} (
    user_id uuid PRIMARY KEY,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    at timestamptz(3) NOT NULL,
    signature bytea NOT NULL
  );
  ${guarded(table)}
  ${allow(table, app, 'own', ['SELECT'], ownedBy('user_id'))}
  ${allow(table, tracer, 'tracing', ['SELECT', 'INSERT', 'UPDATE'], isJob)}
  ${erasable(table, 'user_id')}`;
const ends = `${end('trace_head')} ${end('trace_checkpoint')}`;

/**
 * Who used what of a person's: their view of the record of reads, chained, so that nobody can take a row out of it
 * unseen.
 */
export const up = [waiting, shown, chains, ends].join('\n');

export const down = `
  DROP INDEX access_record_shown; DROP TRIGGER note_access ON access_record; DROP FUNCTION note_access();
  DROP TABLE trace_checkpoint; DROP TABLE trace_head; DROP TABLE traceability_record; DROP TABLE trace_due;
  DROP POLICY tracing ON access_record; REVOKE ALL ON access_record FROM ${tracer}; REVOKE ALL ON erasure FROM ${tracer};`;
