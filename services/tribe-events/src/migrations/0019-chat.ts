const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/**
 * The words of a message, each hashed with its tribe. So the index answers "this word in this tribe" without reading
 * the word's matches in other tribes. The column follows the content by itself: an edit, a deletion and an erasure
 * need nothing else.
 */
const tokens = `
  CREATE FUNCTION message_tokens(tribe_id uuid, content text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT array_agg(hashtextextended(word, uuid_hash_extended(tribe_id, 0))) FROM search_words(content) AS word);`;

/**
 * The messages of tribes. \`tribe_chat\` has the last number of each tribe's sequence. Its row is locked whenever a
 * number is given, and the lock is kept until the commit. So a reader who sees a number sees all that are lower.
 */
const messages = `
  CREATE TABLE tribe_chat (
    tribe_id uuid PRIMARY KEY REFERENCES tribe,
    last_sequence int NOT NULL CHECK (last_sequence >= 0)
  ) WITH (fillfactor = 50);
  GRANT SELECT, INSERT, UPDATE ON tribe_chat TO ${app};

  CREATE TABLE tribe_message (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    sequence int NOT NULL CHECK (sequence > 0),
    user_id uuid,
    message_type text NOT NULL CHECK (message_type IN ('TEXT', 'IMAGE', 'SYSTEM', 'AI_PROMPT', 'EVENT')),
    content text CHECK (length(content) BETWEEN 1 AND 4000),
    system_kind text CHECK (system_kind ~ '^[A-Z_]{1,40}$'),
    about_user_id uuid,
    event_id uuid REFERENCES tribe_event,
    reply_to_id uuid,
    sent_at timestamptz(3) NOT NULL,
    edited_at timestamptz(3),
    deleted_at timestamptz(3),
    version int NOT NULL,
    tokens bigint[] GENERATED ALWAYS AS (message_tokens(tribe_id, content)) STORED,
    CHECK ((message_type = 'SYSTEM') = (system_kind IS NOT NULL)),
    CHECK (message_type <> 'SYSTEM' OR (user_id IS NULL AND content IS NULL)),
    CHECK (message_type <> 'EVENT' OR event_id IS NOT NULL),
    CHECK (deleted_at IS NULL OR content IS NULL)
  );
  CREATE UNIQUE INDEX tribe_message_place ON tribe_message (tribe_id, sequence);
  CREATE INDEX tribe_message_user ON tribe_message (user_id, sent_at) WHERE user_id IS NOT NULL;
  CREATE INDEX tribe_message_about ON tribe_message (about_user_id) WHERE about_user_id IS NOT NULL;
  CREATE INDEX tribe_message_tokens ON tribe_message USING gin (tokens) WITH (fastupdate = off) WHERE content IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON tribe_message TO ${app};
  GRANT SELECT, DELETE ON tribe_message TO ${purge};

  CREATE TABLE tribe_message_reaction (
    message_id uuid NOT NULL REFERENCES tribe_message,
    emoji text NOT NULL CHECK (length(emoji) BETWEEN 1 AND 32),
    user_id uuid NOT NULL,
    reacted_at timestamptz(3) NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
  );
  CREATE INDEX tribe_message_reaction_user ON tribe_message_reaction (user_id);
  GRANT SELECT, INSERT, DELETE ON tribe_message_reaction TO ${app};
  GRANT SELECT, DELETE ON tribe_message_reaction TO ${purge};`;

/** What happened in each chat, by the number of its sequence, and how far each member has read. */
const changes = `
  CREATE TABLE tribe_change (
    tribe_id uuid NOT NULL REFERENCES tribe,
    sequence int NOT NULL,
    kind text NOT NULL CHECK (kind IN ('SENT', 'EDITED', 'DELETED', 'REACTED', 'UNREACTED', 'READ', 'ERASED')),
    message_id uuid,
    user_id uuid,
    emoji text,
    changed_at timestamptz(3) NOT NULL,
    PRIMARY KEY (tribe_id, sequence),
    CHECK ((kind = 'ERASED') = (message_id IS NULL)),
    CHECK ((kind IN ('REACTED', 'UNREACTED')) = (emoji IS NOT NULL))
  );
  CREATE INDEX tribe_change_time ON tribe_change USING brin (changed_at);
  GRANT SELECT, INSERT, UPDATE ON tribe_change TO ${app};
  GRANT SELECT, DELETE ON tribe_change TO ${purge};

  CREATE TABLE tribe_chat_member (
    tribe_id uuid NOT NULL REFERENCES tribe,
    user_id uuid NOT NULL,
    read_sequence int NOT NULL CHECK (read_sequence >= 0),
    read_at timestamptz(3),
    muted_until timestamptz(3),
    window_began_at timestamptz(3) NOT NULL,
    sent_in_window int NOT NULL CHECK (sent_in_window >= 0),
    changed_in_window int NOT NULL CHECK (changed_in_window >= 0),
    PRIMARY KEY (tribe_id, user_id)
  ) WITH (fillfactor = 70);
  CREATE INDEX tribe_chat_member_user ON tribe_chat_member (user_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_chat_member TO ${app};`;

export const up = [tokens, messages, changes];

export const down = [
  ...['tribe_chat_member', 'tribe_change', 'tribe_message_reaction', 'tribe_message', 'tribe_chat'].map(
    (table) => `DROP TABLE ${table}`,
  ),
  'DROP FUNCTION message_tokens(uuid, text)',
];
