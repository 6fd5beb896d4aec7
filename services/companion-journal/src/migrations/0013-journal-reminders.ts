import { allow, isJob } from '@kindred/database/policies';
import { keeper, privateTable } from './policies.ts';

/**
 * When people want to be reminded to write. A reminder that is not planned waits for the time zone of the profile. The
 * keeper leases rows, and has the time zone read again; the job sends as the person.
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
  ${privateTable('journal_reminder')}
  ${allow('journal_reminder', keeper, 'leasing', ['SELECT', 'UPDATE'], isJob, {
    SELECT: 'id, owner_id, time_zone, due_at, is_planned, lease, leased_until, version',
    UPDATE: 'due_at, is_planned, lease, leased_until, version',
  })}`;

export const down = 'DROP TABLE journal_reminder';
