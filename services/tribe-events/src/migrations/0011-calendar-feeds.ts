const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Addresses at which calendars read a person's events, and when what they show of an event changed last. */
export const up = [
  `CREATE TABLE calendar_feed (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    secret_hash bytea NOT NULL CHECK (octet_length(secret_hash) = 32),
    created_at timestamptz(3) NOT NULL
  );
  CREATE INDEX calendar_feed_user ON calendar_feed (user_id, created_at DESC, id DESC);
  GRANT SELECT, INSERT, DELETE ON calendar_feed TO ${app};
  GRANT SELECT, DELETE ON calendar_feed TO ${purge};`,
  'ALTER TABLE tribe_event ADD COLUMN changed_at timestamptz(3) NOT NULL DEFAULT now()',
];

export const down = ['ALTER TABLE tribe_event DROP COLUMN changed_at', 'DROP TABLE calendar_feed'];
