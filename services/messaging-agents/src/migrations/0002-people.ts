const app = 'messaging_agents_app';

/** What people are called here. A number is given once, and one that was not used stays unused. */
export const up = `
  CREATE SEQUENCE person_number AS int;
  GRANT USAGE ON SEQUENCE person_number TO ${app};
  CREATE TABLE person (
    user_id uuid PRIMARY KEY,
    external_number int NOT NULL UNIQUE,
    handle text UNIQUE CHECK (handle ~ '^[a-z][a-z0-9-]{1,39}$'),
    matrix_id text UNIQUE CHECK (length(matrix_id) BETWEEN 4 AND 255),
    created_at timestamptz(3) NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON person TO ${app};`;

export const down = ['DROP TABLE person', 'DROP SEQUENCE person_number'];
