const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** What people are told, and by which channels they want to be told. Texts are made when a notification is read. */
export const up = `
  CREATE TABLE notification (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    actor_id uuid CHECK (actor_id <> user_id),
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
    about jsonb NOT NULL CHECK (jsonb_typeof(about) = 'object'),
    collapses_by text CHECK (length(collapses_by) <= 120),
    times int NOT NULL DEFAULT 1 CHECK (times > 0),
    created_at timestamptz(3) NOT NULL,
    read_at timestamptz(3),
    expires_at timestamptz(3) NOT NULL,
    version int NOT NULL DEFAULT 1
  );
  CREATE INDEX notification_user ON notification (user_id, created_at, id);
  CREATE INDEX notification_unread ON notification (user_id) WHERE read_at IS NULL;
  CREATE UNIQUE INDEX notification_collapsed ON notification (user_id, collapses_by)
    WHERE read_at IS NULL AND collapses_by IS NOT NULL;
  CREATE INDEX notification_actor ON notification (actor_id) WHERE actor_id IS NOT NULL;
  CREATE INDEX notification_expires ON notification (expires_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON notification TO ${app};
  GRANT SELECT, DELETE ON notification TO ${purge};

  CREATE TABLE notification_preference (
    user_id uuid NOT NULL,
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
    channel text NOT NULL CHECK (channel IN ('INBOX', 'EMAIL', 'PUSH')),
    is_on boolean NOT NULL,
    decided_at timestamptz(3) NOT NULL,
    PRIMARY KEY (user_id, kind, channel)
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON notification_preference TO ${app};
  GRANT SELECT, DELETE ON notification_preference TO ${purge};`;

export const down = ['DROP TABLE notification_preference', 'DROP TABLE notification'];
