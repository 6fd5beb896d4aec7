import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';

const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/**
 * The channels that have a room, or will have one. `due_at` is when the next call of the room is made; null while no
 * call waits. A worker leases the row, so that one call is in flight a room. `broken_at` is when the room could no
 * longer be followed.
 */
const rooms = `
  CREATE TABLE matrix_room (
    channel_id uuid PRIMARY KEY,
    room_id text UNIQUE CHECK (room_id LIKE '!%' AND length(room_id) <= 255),
    due_at timestamptz(3),
    attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    holder uuid,
    held_until timestamptz(3),
    last_event_id text,
    fill_state text NOT NULL DEFAULT 'FILLED' CHECK (fill_state IN ('FILLED', 'DUE', 'FILLING')),
    fill_from text,
    fill_again boolean NOT NULL DEFAULT false,
    is_first_fill boolean NOT NULL DEFAULT false,
    broken_reason text CHECK (broken_reason IN ('REPLACED', 'ENCRYPTED', 'BRIDGE_REMOVED', 'UNLINKED')),
    broken_at timestamptz(3),
    CHECK ((broken_reason IS NULL) = (broken_at IS NULL))
  ) WITH (fillfactor = 70);
  CREATE INDEX matrix_room_due ON matrix_room (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX matrix_room_unfilled ON matrix_room (channel_id) WHERE fill_state <> 'FILLED';
  GRANT SELECT, INSERT, UPDATE ON matrix_room TO ${app};`;

/** Calls to the homeserver, in order of `position` within a channel. The sealed request goes with its answer. */
const calls = `
  CREATE TABLE matrix_call (
    id uuid PRIMARY KEY,
    channel_id uuid NOT NULL REFERENCES matrix_room,
    position bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL CHECK (kind ~ '^[A-Z_]{1,30}$'),
    state text NOT NULL CHECK (state IN ('WAITING', 'DONE', 'FAILED')),
    request bytea,
    attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    first_tried_at timestamptz(3),
    queued_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    failure_code text,
    CHECK ((state = 'WAITING') = (request IS NOT NULL)),
    CHECK ((state = 'WAITING') = (ended_at IS NULL)),
    CHECK ((state = 'FAILED') = (failure_code IS NOT NULL))
  );
  CREATE INDEX matrix_call_waiting ON matrix_call (channel_id, position) WHERE state = 'WAITING';
  CREATE INDEX matrix_call_ended ON matrix_call (ended_at) WHERE ended_at IS NOT NULL;
  ${addSealedChecks({ matrix_call: ['request'] })}
  GRANT SELECT, INSERT, UPDATE ON matrix_call TO ${app};
  GRANT SELECT, DELETE ON matrix_call TO ${purge};

  CREATE TABLE matrix_ghost (
    id uuid PRIMARY KEY,
    name text,
    made_at timestamptz(3) NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON matrix_ghost TO ${app};

  CREATE TABLE matrix_contact (
    id int PRIMARY KEY CHECK (id = 1),
    state text NOT NULL CHECK (state IN ('THERE', 'AWAY', 'TOKEN_REFUSED')),
    since timestamptz(3) NOT NULL,
    probe_at timestamptz(3),
    backlog_asked boolean NOT NULL
  );
  INSERT INTO matrix_contact VALUES (1, 'THERE', now(), NULL, true);
  GRANT SELECT, UPDATE ON matrix_contact TO ${app};`;

/** Every event that was applied or sent, so that none is applied twice, and our keys lead to events' ids. */
const events = `
  CREATE TABLE matrix_event (
    event_id text PRIMARY KEY CHECK (event_id LIKE '$%' AND length(event_id) <= 255),
    channel_id uuid NOT NULL,
    key uuid UNIQUE,
    applied boolean NOT NULL,
    failure_code text
  );
  GRANT SELECT, INSERT, UPDATE ON matrix_event TO ${app};

  CREATE TABLE matrix_transaction (
    digest bytea PRIMARY KEY,
    received_at timestamptz(3) NOT NULL
  );
  CREATE INDEX matrix_transaction_received ON matrix_transaction (received_at);
  GRANT SELECT, INSERT ON matrix_transaction TO ${app};
  GRANT SELECT, DELETE ON matrix_transaction TO ${purge};`;

/** The local homeserver. Other tables never refer to these. */
const local = `
  CREATE TABLE local_user (
    user_id text PRIMARY KEY,
    name text
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON local_user TO ${app};

  CREATE TABLE local_room (
    room_id text PRIMARY KEY,
    channel_id uuid NOT NULL UNIQUE
  );
  GRANT SELECT, INSERT ON local_room TO ${app};

  CREATE TABLE local_member (
    room_id text NOT NULL REFERENCES local_room,
    user_id text NOT NULL,
    membership text NOT NULL CHECK (membership IN ('join', 'invite', 'leave')),
    PRIMARY KEY (room_id, user_id)
  );
  CREATE INDEX local_member_user ON local_member (user_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON local_member TO ${app};

  CREATE TABLE local_event (
    id uuid PRIMARY KEY,
    room_id text NOT NULL REFERENCES local_room,
    position bigint GENERATED ALWAYS AS IDENTITY,
    sender text NOT NULL,
    type text NOT NULL,
    state_key text,
    key uuid,
    redacts uuid,
    replaces_id uuid,
    content bytea,
    sent_at timestamptz(3) NOT NULL,
    CONSTRAINT local_event_once UNIQUE (room_id, key)
  );
  CREATE INDEX local_event_place ON local_event (room_id, position);
  CREATE INDEX local_event_state ON local_event (room_id, type, state_key, position) WHERE state_key IS NOT NULL;
  CREATE INDEX local_event_replaces ON local_event (replaces_id) WHERE replaces_id IS NOT NULL;
  CREATE INDEX local_event_sender ON local_event (sender);
  ${addSealedChecks({ local_event: ['content'] })}
  GRANT SELECT, INSERT, UPDATE ON local_event TO ${app};

  CREATE TABLE local_file (
    id uuid PRIMARY KEY,
    media_type text NOT NULL,
    content bytea NOT NULL,
    stored_at timestamptz(3) NOT NULL
  );
  ${addSealedChecks({ local_file: ['content'] })}
  GRANT SELECT, INSERT, DELETE ON local_file TO ${app};`;

export const up = [rooms, calls, events, local];

export const down = [
  'local_file',
  'local_event',
  'local_member',
  'local_room',
  'local_user',
  'matrix_transaction',
  'matrix_event',
  'matrix_contact',
  'matrix_ghost',
  'matrix_call',
  'matrix_room',
].map((table) => `DROP TABLE ${table}`);
