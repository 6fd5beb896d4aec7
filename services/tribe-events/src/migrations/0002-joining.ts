const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Requests to join, and links by which people join. */
export const up = [
  `CREATE TABLE tribe_join_request (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    user_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    is_withheld boolean NOT NULL,
    asked_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3),
    answered_at timestamptz(3),
    CHECK ((status = 'PENDING') = (expires_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX tribe_join_request_open ON tribe_join_request (tribe_id, user_id) WHERE status = 'PENDING';
  CREATE INDEX tribe_join_request_tribe ON tribe_join_request (tribe_id, asked_at DESC, id DESC);
  CREATE INDEX tribe_join_request_user ON tribe_join_request (user_id, asked_at DESC, id DESC);
  CREATE INDEX tribe_join_request_expiry ON tribe_join_request (expires_at) WHERE status = 'PENDING';
  CREATE INDEX tribe_join_request_answered ON tribe_join_request (answered_at) WHERE answered_at IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_join_request TO ${app};
  GRANT SELECT, DELETE ON tribe_join_request TO ${purge};`,
  `CREATE TABLE tribe_link (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    created_by uuid,
    secret_hash bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    revoked_at timestamptz(3),
    uses int NOT NULL CHECK (uses >= 0 AND (max_uses IS NULL OR uses <= max_uses)),
    max_uses int CHECK (max_uses BETWEEN 1 AND 8)
  );
  CREATE INDEX tribe_link_tribe ON tribe_link (tribe_id, created_at DESC);
  CREATE INDEX tribe_link_created_by ON tribe_link (created_by) WHERE created_by IS NOT NULL;
  CREATE INDEX tribe_link_expiry ON tribe_link (expires_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_link TO ${app};
  GRANT SELECT, DELETE ON tribe_link TO ${purge};`,
];

export const down = ['DROP TABLE tribe_link', 'DROP TABLE tribe_join_request'];
