import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';

const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/** The words of a preview, each hashed with its channel; the column follows the preview by itself. */
const words = [
  `CREATE FUNCTION search_words(said text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 20
  SET search_path = pg_catalog AS $$
    SELECT DISTINCT left(word, 60) FROM regexp_split_to_table(
      lower(regexp_replace(normalize(said, NFKD), '[\\u0300-\\u036f]', '', 'g') COLLATE pg_c_utf8), '[^[:alnum:]]+'
    ) AS word WHERE word <> ''
  $$`,
  `CREATE FUNCTION word_token(channel_id uuid, word text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN hashtextextended(word, uuid_hash_extended(channel_id, 0))`,
  `CREATE FUNCTION message_tokens(channel_id uuid, said text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT array_agg(word_token(channel_id, word)) FROM search_words(said) AS word)`,
];

/**
 * The index of messages. `sequence` is the number of their sending in the channel's sequence of changes. `place` is the
 * homeserver's order: the number under which the homeserver's event came back. It is beyond all of those for a message
 * that is not sent yet. So what is unsent is last.
 * `channel_message_text` has the sealed text of a message until the homeserver has confirmed the call that sends it.
 * `channel_message_edit` has the edits, which are redacted with their message: those of this service under the id of
 * their call, those of Matrix with their event.
 */
const messages = `
  CREATE TABLE channel_sequence (
    channel_id uuid PRIMARY KEY REFERENCES channel,
    last_sequence int NOT NULL CHECK (last_sequence >= 0)
  ) WITH (fillfactor = 50);
  GRANT SELECT, INSERT, UPDATE ON channel_sequence TO ${app};

  CREATE TABLE channel_message (
    id uuid PRIMARY KEY,
    channel_id uuid NOT NULL REFERENCES channel,
    sequence int NOT NULL CHECK (sequence > 0),
    place bigint NOT NULL CHECK (place > 0),
    sender_user_id uuid,
    sender_agent_id uuid,
    sender_guest_id uuid,
    sender_type text NOT NULL CHECK (sender_type IN ('HUMAN', 'AGENT')),
    preview text CHECK (length(preview) BETWEEN 1 AND 500),
    is_whole boolean NOT NULL,
    length int NOT NULL CHECK (length >= 0),
    matrix_event_id text UNIQUE CHECK (length(matrix_event_id) BETWEEN 2 AND 255),
    reply_to_id uuid,
    thread_root_id uuid,
    sent_at timestamptz(3) NOT NULL,
    edited_at timestamptz(3),
    deleted_at timestamptz(3),
    pinned_at timestamptz(3),
    pinned_by_user_id uuid,
    failure_code text CHECK (failure_code ~ '^[A-Z_]{1,100}$'),
    version int NOT NULL,
    tokens bigint[] GENERATED ALWAYS AS (message_tokens(channel_id, preview)) STORED,
    CHECK (num_nonnulls(sender_user_id, sender_agent_id, sender_guest_id) = 1
      OR (deleted_at IS NOT NULL AND num_nonnulls(sender_user_id, sender_agent_id, sender_guest_id) = 0)),
    CHECK (sender_agent_id IS NULL OR sender_type = 'AGENT'),
    CHECK (num_nonnulls(sender_user_id, sender_guest_id) = 0 OR sender_type = 'HUMAN'),
    CHECK ((deleted_at IS NULL) = (preview IS NOT NULL)),
    CHECK (deleted_at IS NULL OR pinned_at IS NULL),
    CHECK (pinned_at IS NOT NULL OR pinned_by_user_id IS NULL)
  );
  CREATE UNIQUE INDEX channel_message_place ON channel_message (channel_id, place);
  CREATE UNIQUE INDEX channel_message_sequence ON channel_message (channel_id, sequence) INCLUDE (sender_user_id, deleted_at);
  CREATE INDEX channel_message_thread ON channel_message (thread_root_id, place) WHERE thread_root_id IS NOT NULL;
  CREATE INDEX channel_message_pinned ON channel_message (channel_id, pinned_at) WHERE pinned_at IS NOT NULL;
  CREATE INDEX channel_message_user ON channel_message (sender_user_id, sent_at) WHERE sender_user_id IS NOT NULL;
  CREATE INDEX channel_message_agent ON channel_message (sender_agent_id, sent_at) WHERE sender_agent_id IS NOT NULL;
  CREATE INDEX channel_message_guest ON channel_message (sender_guest_id) WHERE sender_guest_id IS NOT NULL;
  CREATE INDEX channel_message_pinned_by ON channel_message (pinned_by_user_id) WHERE pinned_by_user_id IS NOT NULL;
  CREATE INDEX channel_message_channel_sent ON channel_message (channel_id, sent_at) INCLUDE (sender_agent_id);
  CREATE INDEX channel_message_sent ON channel_message USING brin (sent_at);
  CREATE INDEX channel_message_tokens ON channel_message USING gin (tokens) WITH (fastupdate = off) WHERE preview IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON channel_message TO ${app};
  GRANT SELECT, DELETE ON channel_message TO ${purge};

  CREATE TABLE channel_message_text (
    message_id uuid PRIMARY KEY REFERENCES channel_message ON DELETE CASCADE,
    call_id uuid NOT NULL UNIQUE,
    content bytea NOT NULL
  );
  ${addSealedChecks({ channel_message_text: ['content'] })}
  GRANT SELECT, INSERT, UPDATE, DELETE ON channel_message_text TO ${app};
  GRANT SELECT, DELETE ON channel_message_text TO ${purge};

  CREATE TABLE channel_message_edit (
    id uuid PRIMARY KEY,
    message_id uuid NOT NULL REFERENCES channel_message ON DELETE CASCADE,
    matrix_event_id text UNIQUE CHECK (length(matrix_event_id) BETWEEN 2 AND 255)
  );
  CREATE TABLE channel_attachment (
    message_id uuid PRIMARY KEY REFERENCES channel_message ON DELETE CASCADE,
    address text CHECK (address LIKE 'mxc://%' AND length(address) <= 600),
    media_type text NOT NULL CHECK (length(media_type) BETWEEN 1 AND 255),
    file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    bytes bigint CHECK (bytes >= 0)
  );
  GRANT SELECT, INSERT, UPDATE (address), DELETE ON channel_attachment TO ${app};
  GRANT SELECT, DELETE ON channel_attachment TO ${purge};
  CREATE INDEX channel_message_edit_of ON channel_message_edit (message_id);
  GRANT SELECT, INSERT, DELETE ON channel_message_edit TO ${app};
  GRANT SELECT, DELETE ON channel_message_edit TO ${purge};`;

/** What belongs to messages, and what happened in each channel by the number of its sequence. */
const around = `
  CREATE TABLE channel_mention (
    message_id uuid NOT NULL REFERENCES channel_message ON DELETE CASCADE,
    user_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    sequence int NOT NULL,
    PRIMARY KEY (message_id, user_id)
  );
  CREATE INDEX channel_mention_user ON channel_mention (user_id, channel_id, sequence);
  GRANT SELECT, INSERT, DELETE ON channel_mention TO ${app};
  GRANT SELECT, DELETE ON channel_mention TO ${purge};

  CREATE TABLE channel_reaction (
    message_id uuid NOT NULL REFERENCES channel_message ON DELETE CASCADE,
    emoji text NOT NULL CHECK (length(emoji) BETWEEN 1 AND 32),
    user_id uuid,
    agent_id uuid,
    guest_id uuid,
    matrix_event_id text UNIQUE CHECK (length(matrix_event_id) BETWEEN 2 AND 255),
    call_id uuid UNIQUE,
    reacted_at timestamptz(3) NOT NULL,
    CHECK (num_nonnulls(user_id, agent_id, guest_id) = 1)
  );
  CREATE UNIQUE INDEX channel_reaction_once ON channel_reaction (message_id, emoji, coalesce(user_id, agent_id, guest_id));
  CREATE INDEX channel_reaction_user ON channel_reaction (user_id) WHERE user_id IS NOT NULL;
  CREATE INDEX channel_reaction_guest ON channel_reaction (guest_id) WHERE guest_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON channel_reaction TO ${app};
  GRANT SELECT, DELETE ON channel_reaction TO ${purge};

  CREATE TABLE channel_change (
    channel_id uuid NOT NULL REFERENCES channel,
    sequence int NOT NULL,
    kind text NOT NULL CHECK (kind IN
      ('SENT', 'CONFIRMED', 'UNDELIVERED', 'EDITED', 'DELETED', 'REACTED', 'UNREACTED', 'READ', 'PINNED', 'UNPINNED', 'MEMBERS', 'CHANNEL', 'ERASED')),
    message_id uuid,
    user_id uuid,
    agent_id uuid,
    guest_id uuid,
    emoji text,
    changed_at timestamptz(3) NOT NULL,
    PRIMARY KEY (channel_id, sequence),
    CHECK ((kind IN ('MEMBERS', 'CHANNEL', 'ERASED')) = (message_id IS NULL)),
    CHECK ((kind IN ('REACTED', 'UNREACTED')) = (emoji IS NOT NULL)),
    CHECK (num_nonnulls(user_id, agent_id, guest_id) <= 1)
  );
  CREATE INDEX channel_change_time ON channel_change USING brin (changed_at);
  CREATE INDEX channel_change_user ON channel_change (user_id) WHERE user_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON channel_change TO ${app};
  GRANT SELECT, DELETE ON channel_change TO ${purge};`;

export const up = [...words, messages, around];

const tables = [
  'channel_change',
  'channel_reaction',
  'channel_mention',
  'channel_attachment',
  'channel_message_edit',
  'channel_message_text',
  'channel_message',
];

export const down = [
  ...[...tables, 'channel_sequence'].map((table) => `DROP TABLE ${table}`),
  'DROP FUNCTION message_tokens(uuid, text)',
  'DROP FUNCTION word_token(uuid, text)',
  'DROP FUNCTION search_words(text)',
];
