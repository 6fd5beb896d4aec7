const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Polls of possible times of an event. Operations and loaders decide who sees them, as they do for events. */
export const up = `
  CREATE TABLE event_poll (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL REFERENCES tribe_event,
    opened_at timestamptz(3) NOT NULL,
    closed_at timestamptz(3),
    chosen_option_id uuid,
    CHECK (chosen_option_id IS NULL OR closed_at IS NOT NULL)
  );
  CREATE UNIQUE INDEX event_poll_open ON event_poll (event_id) WHERE closed_at IS NULL;
  CREATE INDEX event_poll_event ON event_poll (event_id, opened_at DESC, id DESC);
  GRANT SELECT, INSERT, UPDATE ON event_poll TO ${app};
  GRANT SELECT ON event_poll TO ${purge};

  CREATE TABLE event_poll_option (
    id uuid PRIMARY KEY,
    poll_id uuid NOT NULL REFERENCES event_poll,
    start_time timestamptz(3) NOT NULL,
    end_time timestamptz(3) NOT NULL CHECK (start_time < end_time),
    time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
    UNIQUE (poll_id, start_time, end_time),
    UNIQUE (poll_id, id)
  );
  ALTER TABLE event_poll ADD FOREIGN KEY (id, chosen_option_id) REFERENCES event_poll_option (poll_id, id);
  GRANT SELECT, INSERT ON event_poll_option TO ${app};
  GRANT SELECT ON event_poll_option TO ${purge};

  CREATE TABLE event_poll_answer (
    option_id uuid NOT NULL REFERENCES event_poll_option,
    user_id uuid NOT NULL,
    answer text NOT NULL CHECK (answer IN ('YES', 'IF_NEED_BE', 'NO')),
    answered_at timestamptz(3) NOT NULL,
    PRIMARY KEY (option_id, user_id)
  );
  CREATE INDEX event_poll_answer_user ON event_poll_answer (user_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON event_poll_answer TO ${app};
  GRANT SELECT, DELETE ON event_poll_answer TO ${purge};`;

export const down = [
  'DROP TABLE event_poll_answer',
  'ALTER TABLE event_poll DROP CONSTRAINT event_poll_id_chosen_option_id_fkey',
  'DROP TABLE event_poll_option',
  'DROP TABLE event_poll',
];
