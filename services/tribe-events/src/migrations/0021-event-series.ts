const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/**
 * Events that repeat. All dates of a series are written with it, so that a changed rule of a time zone moves none of
 * them. Operations and loaders decide who sees them, as they do for events.
 */
export const up = `
  CREATE TABLE event_series (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    created_by uuid,
    rule text NOT NULL CHECK (length(rule) BETWEEN 1 AND 200),
    time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
    length_minutes int NOT NULL CHECK (length_minutes BETWEEN 15 AND 10080),
    details jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('ACTIVE', 'ENDED')),
    started_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    version int NOT NULL,
    CHECK ((status = 'ENDED') = (ended_at IS NOT NULL))
  );
  CREATE INDEX event_series_tribe ON event_series (tribe_id, status);
  CREATE INDEX event_series_active ON event_series (id) WHERE status = 'ACTIVE';
  CREATE INDEX event_series_created_by ON event_series (created_by) WHERE created_by IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON event_series TO ${app};
  GRANT SELECT ON event_series TO ${purge};

  CREATE TABLE event_series_date (
    series_id uuid NOT NULL REFERENCES event_series,
    start_time timestamptz(3) NOT NULL,
    event_id uuid UNIQUE REFERENCES tribe_event,
    PRIMARY KEY (series_id, start_time)
  );
  GRANT SELECT, INSERT, UPDATE ON event_series_date TO ${app};
  GRANT SELECT ON event_series_date TO ${purge};`;

export const down = ['DROP TABLE event_series_date', 'DROP TABLE event_series'];
