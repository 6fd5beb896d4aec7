const app = 'companion_journal_app';

/** What a room is, as both of its tables have it. */
const text = `
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 1000),
    purpose text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 500),
    sample_prompt text NOT NULL CHECK (length(sample_prompt) BETWEEN 1 AND 500),
    prompt_type text NOT NULL CHECK (prompt_type IN ('OPEN', 'GUIDED', 'SHORT_FORM', 'TARGETED')),
    features jsonb NOT NULL CHECK (jsonb_typeof(features) = 'object'),
    steps jsonb NOT NULL CHECK (jsonb_typeof(steps) = 'array' AND (prompt_type = 'GUIDED') = (jsonb_array_length(steps) > 0)),
    tags text[] NOT NULL CHECK (cardinality(tags) <= 10)`;

/** Rooms, their versions, and which persona fits which room. Rooms and versions are never deleted. */
export const up = `
  CREATE TABLE room (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,39}$'),${text},
    latest_version int NOT NULL CHECK (latest_version >= 1),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3),
    version int NOT NULL
  );
  CREATE INDEX room_name ON room (name, id);
  CREATE INDEX room_created ON room (created_at, id);
  GRANT SELECT, INSERT, UPDATE ON room TO ${app};

  CREATE TABLE room_version (
    room_id text NOT NULL REFERENCES room,
    number int NOT NULL CHECK (number >= 1),${text},
    created_at timestamptz(3) NOT NULL,
    PRIMARY KEY (room_id, number)
  );
  GRANT SELECT, INSERT ON room_version TO ${app};

  CREATE TABLE fit (
    persona_id text NOT NULL REFERENCES persona,
    room_id text NOT NULL REFERENCES room,
    PRIMARY KEY (persona_id, room_id)
  );
  CREATE INDEX fit_room ON fit (room_id);
  GRANT SELECT, INSERT, DELETE ON fit TO ${app};`;

export const down = ['DROP TABLE fit', 'DROP TABLE room_version', 'DROP TABLE room'];
