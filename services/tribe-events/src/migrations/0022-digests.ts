const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Daily digests by mail. No address, language or time zone is kept, only when a person is looked at next. */
export const up = `
  CREATE TABLE digest (
    user_id uuid PRIMARY KEY,
    due_at timestamptz(3) NOT NULL,
    is_planned boolean NOT NULL DEFAULT false,
    told_until timestamptz(3) NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    lease uuid,
    leased_until timestamptz(3),
    letter_id uuid,
    letter_until timestamptz(3),
    CHECK ((lease IS NULL) = (leased_until IS NULL)),
    CHECK ((letter_id IS NULL) = (letter_until IS NULL))
  );
  CREATE INDEX digest_due ON digest (due_at, user_id);
  CREATE INDEX digest_told ON digest (told_until);
  CREATE UNIQUE INDEX digest_letter ON digest (letter_id) WHERE letter_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON digest TO ${app};
  GRANT SELECT, DELETE ON digest TO ${purge};

  CREATE TABLE digest_setting (
    user_id uuid PRIMARY KEY,
    frequency text NOT NULL CHECK (frequency IN ('DAILY', 'OFF')),
    changed_at timestamptz(3) NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON digest_setting TO ${app};
  GRANT SELECT, DELETE ON digest_setting TO ${purge};

  CREATE TABLE unsubscribe_address (
    secret_hash bytea PRIMARY KEY CHECK (length(secret_hash) = 32),
    user_id uuid NOT NULL,
    last_sent_at timestamptz(3) NOT NULL
  );
  CREATE INDEX unsubscribe_address_user ON unsubscribe_address (user_id);
  CREATE INDEX unsubscribe_address_sent ON unsubscribe_address (last_sent_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON unsubscribe_address TO ${app};
  GRANT SELECT, DELETE ON unsubscribe_address TO ${purge};`;

export const down = ['DROP TABLE unsubscribe_address', 'DROP TABLE digest_setting', 'DROP TABLE digest'];
