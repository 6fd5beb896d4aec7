const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** When people are to be reminded of scheduled events. A row goes when its reminder is due. */
export const up = `
  CREATE TABLE event_reminder (
    event_id uuid NOT NULL REFERENCES tribe_event,
    ahead text NOT NULL CHECK (ahead IN ('WEEK', 'DAY', 'THREE_HOURS')),
    due_at timestamptz(3) NOT NULL,
    PRIMARY KEY (event_id, ahead)
  );
  CREATE INDEX event_reminder_due ON event_reminder (due_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON event_reminder TO ${app};
  GRANT SELECT ON event_reminder TO ${purge};`;

export const down = 'DROP TABLE event_reminder';
