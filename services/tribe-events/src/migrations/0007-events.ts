const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/**
 * Events of tribes, who hosts them and who comes. These tables have no row-level security, as those of tribes:
 * operations and loaders decide who sees what.
 */
const events = `
  CREATE TABLE tribe_event (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    created_by uuid,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    description text CHECK (length(description) BETWEEN 1 AND 4000),
    event_type text NOT NULL CHECK (event_type IN ('IN_PERSON', 'VIRTUAL', 'HYBRID')),
    status text NOT NULL CHECK (status IN ('DRAFT', 'SCHEDULED', 'ACTIVE', 'COMPLETED', 'CANCELLED')),
    visibility text NOT NULL CHECK (visibility IN ('TRIBE_ONLY', 'PUBLIC')),
    start_time timestamptz(3),
    end_time timestamptz(3),
    sort_time timestamptz(3) NOT NULL CHECK (sort_time = coalesce(start_time, '9999-12-31T00:00:00Z')),
    time_zone text CHECK (length(time_zone) BETWEEN 1 AND 64),
    location text CHECK (length(location) BETWEEN 1 AND 200),
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    place geography(Point, 4326) GENERATED ALWAYS AS (ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography) STORED,
    meeting_url text CHECK (length(meeting_url) BETWEEN 1 AND 2000),
    capacity int CHECK (capacity BETWEEN 1 AND 1000),
    allows_guests boolean NOT NULL,
    cost bigint NOT NULL CHECK (cost >= 0),
    currency text,
    payment_required boolean NOT NULL,
    payment_due_at timestamptz(3),
    payee_id uuid,
    places_taken int NOT NULL CHECK (places_taken BETWEEN 0 AND capacity),
    next_waiting_no int NOT NULL,
    check_in_secret bytea NOT NULL,
    cloned_from_id uuid REFERENCES tribe_event,
    created_at timestamptz(3) NOT NULL,
    scheduled_at timestamptz(3),
    ended_at timestamptz(3),
    cancellation_reason text CHECK (length(cancellation_reason) BETWEEN 1 AND 500),
    version int NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((start_time IS NULL) = (end_time IS NULL) AND (start_time IS NULL) = (time_zone IS NULL)),
    CHECK (start_time < end_time),
    CHECK (cost = 0 OR currency IS NOT NULL),
    CHECK ((status IN ('COMPLETED', 'CANCELLED')) = (ended_at IS NOT NULL)),
    CHECK (status IN ('DRAFT', 'CANCELLED') OR (scheduled_at IS NOT NULL AND start_time IS NOT NULL))
  );
  CREATE INDEX event_tribe ON tribe_event (tribe_id, sort_time, id);
  CREATE INDEX event_tribe_created ON tribe_event (tribe_id, created_at, id);
  CREATE INDEX event_due ON tribe_event (status, start_time, end_time) WHERE status IN ('SCHEDULED', 'ACTIVE');
  CREATE INDEX event_created_by ON tribe_event (created_by) WHERE created_by IS NOT NULL;
  CREATE INDEX event_payee ON tribe_event (payee_id) WHERE payee_id IS NOT NULL;
  CREATE INDEX event_cloned_from ON tribe_event (cloned_from_id) WHERE cloned_from_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON tribe_event TO ${app};
  GRANT SELECT ON tribe_event TO ${purge};

  CREATE TABLE event_host (
    event_id uuid NOT NULL REFERENCES tribe_event,
    user_id uuid NOT NULL,
    since timestamptz(3) NOT NULL,
    PRIMARY KEY (event_id, user_id)
  );
  CREATE INDEX event_host_user ON event_host (user_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON event_host TO ${app};`;

const attendance = `
  CREATE TABLE event_attendee (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL REFERENCES tribe_event,
    user_id uuid NOT NULL,
    rsvp_status text NOT NULL CHECK (rsvp_status IN ('GOING', 'MAYBE', 'NOT_GOING', 'NO_RESPONSE')),
    rsvp_time timestamptz(3),
    has_guest boolean NOT NULL,
    waiting_no int,
    placed_at timestamptz(3),
    checked_in_at timestamptz(3),
    payment_status text NOT NULL CHECK (payment_status IN ('NOT_REQUIRED', 'PENDING', 'COMPLETED', 'FAILED')),
    paid_by uuid,
    wrong_codes int NOT NULL,
    codes_locked_until timestamptz(3),
    UNIQUE (event_id, user_id),
    CHECK ((rsvp_status = 'NO_RESPONSE') = (rsvp_time IS NULL)),
    CHECK ((rsvp_status = 'GOING') = (num_nonnulls(waiting_no, placed_at) = 1)),
    CHECK (num_nonnulls(waiting_no, placed_at) <= 1),
    CHECK (NOT has_guest OR rsvp_status = 'GOING')
  );
  CREATE INDEX event_attendee_user ON event_attendee (user_id, rsvp_status);
  CREATE INDEX event_attendee_waiting ON event_attendee (event_id, waiting_no) WHERE waiting_no IS NOT NULL;
  CREATE INDEX event_attendee_placed ON event_attendee (event_id, placed_at) WHERE placed_at IS NOT NULL;
  CREATE INDEX event_attendee_answered ON event_attendee (event_id, rsvp_time, id);
  CREATE INDEX event_attendee_paid_by ON event_attendee (paid_by) WHERE paid_by IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON event_attendee TO ${app};
  GRANT SELECT, DELETE ON event_attendee TO ${purge};

  ALTER TABLE tribe_activity ADD COLUMN event_id uuid;`;

export const up = [events, attendance];

export const down = ['ALTER TABLE tribe_activity DROP COLUMN event_id'].concat(
  ['event_attendee', 'event_host', 'tribe_event'].map((table) => `DROP TABLE ${table}`),
);
