import { actor, allow, anyone, everyVerb, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** What people say of each other after events. A person reads and writes their own; jobs erase, and match. */
export const up = `
  CREATE TABLE impression (
    event_id uuid NOT NULL REFERENCES tribe_event,
    giver_id uuid NOT NULL,
    subject_id uuid NOT NULL CHECK (subject_id <> giver_id),
    kind text NOT NULL CHECK (kind IN ('WOULD_MEET_AGAIN', 'WOULD_NOT', 'FELT_UNSAFE')),
    given_at timestamptz(3) NOT NULL,
    PRIMARY KEY (event_id, giver_id, subject_id)
  );
  CREATE INDEX impression_giver ON impression (giver_id, subject_id, given_at DESC);
  CREATE INDEX impression_subject ON impression (subject_id);
  CREATE INDEX impression_given ON impression (given_at);
  ${guarded('impression')}
  ${allow('impression', app, 'own', everyVerb, `${isPerson} AND giver_id = ${actor}`)}
  ${allow('impression', app, 'service_work', ['SELECT', 'DELETE'], isJob)}
  ${allow('impression', purge, 'purge', ['SELECT', 'DELETE'], anyone, { SELECT: 'ctid, given_at' })}`;

export const down = ['DROP TABLE impression'];
