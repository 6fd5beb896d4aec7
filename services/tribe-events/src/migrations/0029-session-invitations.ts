const app = 'tribe_events_app';

/** Sessions of vessel-privacy of which it is to be asked whom they wait for. It has no people. */
export const up = `
  CREATE TABLE session_to_ask (
    session_id uuid PRIMARY KEY,
    noted_at timestamptz(3) NOT NULL
  );
  CREATE INDEX session_to_ask_noted ON session_to_ask (noted_at, session_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON session_to_ask TO ${app};`;

export const down = 'DROP TABLE session_to_ask';
