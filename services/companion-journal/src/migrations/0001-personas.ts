const app = 'companion_journal_app';

/** What a persona is, as both of its tables have it. */
const text = `
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    tone text NOT NULL CHECK (length(tone) BETWEEN 1 AND 120),
    voice text NOT NULL CHECK (length(voice) BETWEEN 1 AND 200),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 1000),
    system_prompt text NOT NULL CHECK (length(system_prompt) BETWEEN 1 AND 4000),
    tags text[] NOT NULL CHECK (cardinality(tags) <= 10)`;

/** Personas and their versions. No row is ever deleted, so that no slug is used again and chats keep their version. */
export const up = `
  CREATE TABLE persona (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,39}$'),${text},
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
    number int NOT NULL CHECK (number >= 1),${text},
    created_at timestamptz(3) NOT NULL,
    PRIMARY KEY (persona_id, number)
  );
  GRANT SELECT, INSERT ON persona_version TO ${app};`;

export const down = ['DROP TABLE persona_version', 'DROP TABLE persona'];
