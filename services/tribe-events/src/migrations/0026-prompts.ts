const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Prompts in the chats of tribes. The message of one can be purged before it. */
const prompts = `
  CREATE TABLE engagement_prompt (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    message_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ICE_BREAKER', 'QUESTION', 'FOLLOW_UP', 'ACTIVITY')),
    reason text NOT NULL,
    reason_number int,
    activity double precision NOT NULL CHECK (activity BETWEEN 0 AND 10),
    status text NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'LAPSED', 'WITHDRAWN')),
    asked_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    answers int NOT NULL CHECK (answers >= 0),
    answered_at timestamptz(3),
    closed_at timestamptz(3),
    CHECK ((status = 'ANSWERED') = (answered_at IS NOT NULL)),
    CHECK ((status = 'OPEN') = (closed_at IS NULL)),
    CHECK ((status = 'ANSWERED') = (answers > 0))
  );
  CREATE UNIQUE INDEX engagement_prompt_open ON engagement_prompt (tribe_id) WHERE status = 'OPEN';
  CREATE INDEX engagement_prompt_tribe ON engagement_prompt (tribe_id, asked_at, id);
  CREATE INDEX engagement_prompt_due ON engagement_prompt (expires_at) WHERE status = 'OPEN';
  CREATE INDEX engagement_prompt_asked ON engagement_prompt (asked_at);
  GRANT SELECT, INSERT, UPDATE ON engagement_prompt TO ${app};
  GRANT SELECT, DELETE ON engagement_prompt TO ${purge};`;

/** The purge of chats asks which tribes were dissolved long ago. */
const readsTribes = `GRANT SELECT ON tribe TO ${purge};`;

export const up = [prompts, readsTribes];

export const down = [`REVOKE SELECT ON tribe FROM ${purge}`, 'DROP TABLE engagement_prompt'];
