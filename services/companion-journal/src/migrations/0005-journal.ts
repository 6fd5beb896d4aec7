import { actor, allow, everyVerb, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'companion_journal_app';
const purge = 'companion_journal_purge';

/** One person's alone. A job may delete rows, for an erasure, and neither writes nor changes any. */
const own = (table: string) => `
  ${guarded(table)}
  ${allow(table, app, 'own', everyVerb, `${isPerson} AND owner_id = ${actor}`)}
  ${allow(table, app, 'erasing', ['SELECT', 'DELETE'], isJob)}`;

/**
 * One row a person who has a journal. Its lock orders all changes of that journal, so that the words below are counted
 * right. `search_configurations` are the text search configurations of all entries so far.
 */
const journals = `
  CREATE TABLE journal (
    owner_id uuid PRIMARY KEY,
    entries int NOT NULL CHECK (entries >= 0),
    search_configurations text[] NOT NULL,
    version int NOT NULL
  );
  ${own('journal')}`;

/** Tokens and words are those by which the entry is found now: none of one that is deleted. */
const entries = `
  CREATE TABLE journal_entry (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL REFERENCES journal,
    origin text NOT NULL CHECK (origin IN ('HAND', 'CHAT')),
    persona_id text CHECK (length(persona_id) BETWEEN 2 AND 40),
    room_id text CHECK (length(room_id) BETWEEN 2 AND 40),
    conversation_id uuid,
    prompt text,
    response text,
    turns jsonb,
    title text CHECK (length(title) BETWEEN 1 AND 200),
    text text CHECK (length(text) BETWEEN 1 AND 50000),
    language text CHECK (length(language) BETWEEN 2 AND 8),
    tags text[] NOT NULL CHECK (cardinality(tags) <= 20),
    mood smallint CHECK (mood BETWEEN 1 AND 5),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    deleted_at timestamptz(3),
    version int NOT NULL,
    search_tokens text[] NOT NULL DEFAULT '{}',
    search_words text[] NOT NULL DEFAULT '{}',
    CHECK ((origin = 'CHAT') = (num_nulls(persona_id, room_id, conversation_id, prompt, response, turns) = 0)),
    CHECK (origin = 'CHAT' OR num_nonnulls(persona_id, room_id, conversation_id, prompt, response, turns) = 0),
    CHECK (origin = 'CHAT' OR text IS NOT NULL)
  );
  CREATE INDEX journal_entry_owner ON journal_entry (owner_id, created_at DESC, id DESC);
  CREATE INDEX journal_entry_owner_deleted ON journal_entry (owner_id, deleted_at DESC, id DESC) WHERE deleted_at IS NOT NULL;
  CREATE INDEX journal_entry_deleted ON journal_entry (deleted_at) WHERE deleted_at IS NOT NULL;
  CREATE UNIQUE INDEX journal_entry_conversation ON journal_entry (owner_id, conversation_id) WHERE conversation_id IS NOT NULL;
  ${own('journal_entry')}
  ${allow('journal_entry', purge, 'purge', ['SELECT', 'DELETE'], 'deleted_at IS NOT NULL', { SELECT: 'ctid, deleted_at' })}`;

/**
 * By which tokens an entry is found, and how much each says of it. The operators of text search and of trigrams are not
 * leakproof, so PostgreSQL does not use their indexes under row-level security. Equality is leakproof.
 */
const tokens = `
  CREATE TABLE journal_token (
    owner_id uuid NOT NULL,
    token text NOT NULL CHECK (length(token) BETWEEN 1 AND 100),
    entry_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL,
    score smallint NOT NULL CHECK (score >= 0),
    PRIMARY KEY (owner_id, token, entry_id) INCLUDE (created_at, score)
  );
  ${own('journal_token')}`;

/**
 * The words of a person's entries as they are spelt, and in how many entries each is. A misspelt word is looked for
 * among those that begin or end like it.
 */
const words = `
  CREATE TABLE journal_word (
    owner_id uuid NOT NULL,
    word text NOT NULL CHECK (length(word) BETWEEN 3 AND 40),
    head text NOT NULL GENERATED ALWAYS AS (left(word, 2)) STORED,
    tail text NOT NULL GENERATED ALWAYS AS (right(word, 2)) STORED,
    length smallint NOT NULL GENERATED ALWAYS AS (length(word)) STORED,
    entries int NOT NULL CHECK (entries >= 0),
    PRIMARY KEY (owner_id, word)
  );
  CREATE INDEX journal_word_head ON journal_word (owner_id, head, length) INCLUDE (word);
  CREATE INDEX journal_word_tail ON journal_word (owner_id, tail, length) INCLUDE (word);
  ${own('journal_word')}`;

export const up = [journals, entries, tokens, words].join('\n');

export const down = `DROP TABLE journal_word; DROP TABLE journal_token; DROP TABLE journal_entry; DROP TABLE journal;`;
