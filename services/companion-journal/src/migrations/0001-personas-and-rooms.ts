import { app } from './policies.ts';

/** What a persona is, as both of its tables have it. */
const personaText = `
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    tone text NOT NULL CHECK (length(tone) BETWEEN 1 AND 120),
    voice text NOT NULL CHECK (length(voice) BETWEEN 1 AND 200),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 1000),
    system_prompt text NOT NULL CHECK (length(system_prompt) BETWEEN 1 AND 4000),
    tags text[] NOT NULL CHECK (cardinality(tags) <= 10)`;

/** What a room is, as both of its tables have it. */
const roomText = `
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 1000),
    purpose text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 500),
    sample_prompt text NOT NULL CHECK (length(sample_prompt) BETWEEN 1 AND 500),
    prompt_type text NOT NULL CHECK (prompt_type IN ('OPEN', 'GUIDED', 'SHORT_FORM', 'TARGETED')),
    features jsonb NOT NULL CHECK (jsonb_typeof(features) = 'object'),
    steps jsonb NOT NULL CHECK (jsonb_typeof(steps) = 'array' AND (prompt_type = 'GUIDED') = (jsonb_array_length(steps) > 0)),
    tags text[] NOT NULL CHECK (cardinality(tags) <= 10)`;

const personas = `
  CREATE TABLE persona (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,39}$'),${personaText},
    latest_version int NOT NULL CHECK (latest_version >= 1),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3),
    version int NOT NULL
  );
  CREATE INDEX persona_name ON persona (name, id);
  CREATE INDEX persona_created ON persona (created_at, id);
  GRANT SELECT, INSERT, UPDATE ON persona TO ${app};

  CREATE TABLE persona_version (
    persona_id text NOT NULL REFERENCES persona,
    number int NOT NULL CHECK (number >= 1),${personaText},
    created_at timestamptz(3) NOT NULL,
    PRIMARY KEY (persona_id, number)
  );
  GRANT SELECT, INSERT ON persona_version TO ${app};`;

const rooms = `
  CREATE TABLE room (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,39}$'),${roomText},
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
    number int NOT NULL CHECK (number >= 1),${roomText},
    created_at timestamptz(3) NOT NULL,
    PRIMARY KEY (room_id, number)
  );
  GRANT SELECT, INSERT ON room_version TO ${app};`;

const fit = `
  CREATE TABLE fit (
    persona_id text NOT NULL REFERENCES persona,
    room_id text NOT NULL REFERENCES room,
    PRIMARY KEY (persona_id, room_id)
  );
  CREATE INDEX fit_room ON fit (room_id);
  GRANT SELECT, INSERT, DELETE ON fit TO ${app};`;

/**
 * Personas and rooms with their versions, and which persona fits which room. No persona, room or version is ever
 * deleted, so that no slug is used again and chats keep their versions.
 */
export const up = [personas, rooms, fit].join('\n');

export const down = ['fit', 'room_version', 'room', 'persona_version', 'persona'].map((table) => `DROP TABLE ${table}`);
