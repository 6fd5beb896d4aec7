import { actor, allow, everyVerb, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'companion_journal_app';

/**
 * When people want to be reminded to write. A reminder that is not planned waits for the time zone of the profile. The
 * job leases rows; it sends as the person, who alone sees when they wrote.
 */
export const up = `
  CREATE TABLE journal_reminder (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL UNIQUE,
    at text NOT NULL CHECK (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    days text[] NOT NULL CHECK (cardinality(days) BETWEEN 1 AND 7),
    time_zone text CHECK (length(time_zone) <= 64),
    due_at timestamptz(3) NOT NULL,
    is_planned boolean NOT NULL,
    lease uuid,
    leased_until timestamptz(3),
    set_at timestamptz(3) NOT NULL,
    version int NOT NULL,
    CHECK ((lease IS NULL) = (leased_until IS NULL))
  );
  CREATE INDEX journal_reminder_due ON journal_reminder (due_at, id);
  ${guarded('journal_reminder')}
  ${allow('journal_reminder', app, 'own', everyVerb, `${isPerson} AND owner_id = ${actor}`)}
  ${allow('journal_reminder', app, 'service_work', ['SELECT', 'UPDATE', 'DELETE'], isJob)}`;

export const down = 'DROP TABLE journal_reminder';
