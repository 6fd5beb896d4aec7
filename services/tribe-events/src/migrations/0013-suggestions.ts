const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/**
 * What a tribe wants of the application, and when it is looked at next: a replica that writes for a tribe leases its
 * row of that kind.
 */
const turns = `
  CREATE TABLE engagement_choice (
    tribe_id uuid PRIMARY KEY REFERENCES tribe,
    prompts_on boolean NOT NULL,
    suggestions_on boolean NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE ON engagement_choice TO ${app};

  CREATE TABLE engagement_turn (
    tribe_id uuid NOT NULL REFERENCES tribe,
    kind text NOT NULL CHECK (kind IN ('PROMPT', 'SUGGESTION')),
    due_at timestamptz(3) NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    wanted_at timestamptz(3),
    is_wanted boolean NOT NULL DEFAULT false,
    lease uuid,
    leased_until timestamptz(3),
    PRIMARY KEY (tribe_id, kind),
    CHECK ((lease IS NULL) = (leased_until IS NULL))
  );
  CREATE INDEX engagement_turn_due ON engagement_turn (kind, due_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON engagement_turn TO ${app};`;

const suggestions = `
  CREATE TABLE event_suggestion (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 4000),
    category text NOT NULL,
    start_time timestamptz(3) NOT NULL,
    end_time timestamptz(3) NOT NULL CHECK (start_time < end_time),
    time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
    location text CHECK (length(location) BETWEEN 1 AND 200),
    venue_id uuid REFERENCES venue,
    cost bigint NOT NULL CHECK (cost >= 0),
    currency text NOT NULL,
    weather_dependent boolean NOT NULL,
    reasons jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
    made_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    decided_at timestamptz(3),
    converted_to_event_id uuid REFERENCES tribe_event,
    CHECK ((status = 'PENDING') = (decided_at IS NULL)),
    CHECK ((status = 'ACCEPTED') = (converted_to_event_id IS NOT NULL))
  );
  CREATE INDEX event_suggestion_tribe ON event_suggestion (tribe_id, made_at, id);
  CREATE INDEX event_suggestion_date ON event_suggestion (tribe_id, start_time, id);
  CREATE INDEX event_suggestion_open ON event_suggestion (expires_at) WHERE status = 'PENDING';
  CREATE INDEX event_suggestion_made ON event_suggestion (made_at);
  CREATE INDEX event_suggestion_venue ON event_suggestion (venue_id) WHERE venue_id IS NOT NULL;
  CREATE INDEX event_suggestion_event ON event_suggestion (converted_to_event_id) WHERE converted_to_event_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON event_suggestion TO ${app};
  GRANT SELECT, DELETE ON event_suggestion TO ${purge};

  ALTER TABLE tribe_activity ADD COLUMN suggestion_id uuid;`;

export const up = [turns, suggestions];

export const down = ['ALTER TABLE tribe_activity DROP COLUMN suggestion_id'].concat(
  ['event_suggestion', 'engagement_turn', 'engagement_choice'].map((table) => `DROP TABLE ${table}`),
);
