import { allow, isJob } from '@kindred/database/policies';
import { privateTable, purge, uploads } from './policies.ts';

/**
 * One row a person who has a journal. Its lock orders all changes of that journal, so that the words below are counted
 * right. `search_configurations` are the text search configurations of all entries so far.
 */
const journals = `
  CREATE TABLE journal (
    owner_id uuid PRIMARY KEY,
    entries int NOT NULL CHECK (entries >= 0),
    search_configurations text[] NOT NULL,
    usual_language text CHECK (length(usual_language) BETWEEN 2 AND 8),
    version int NOT NULL
  );
  ${privateTable('journal')}`;

/**
 * Tokens and words are those by which the entry is found now: none of one that is deleted. An imported entry has the
 * key of the other journal, so that the same file imported twice makes nothing twice. Photos need to know of an entry
 * only whether it exists.
 */
const entries = `
  CREATE TABLE journal_entry (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL REFERENCES journal,
    origin text NOT NULL CHECK (origin IN ('HAND', 'CHAT', 'IMPORT')),
    persona_id text CHECK (length(persona_id) BETWEEN 2 AND 40),
    room_id text CHECK (length(room_id) BETWEEN 2 AND 40),
    conversation_id uuid,
    prompt text,
    response text,
    turns jsonb,
    title text CHECK (length(title) BETWEEN 1 AND 200),
    text text CHECK (length(text) BETWEEN 1 AND 50000),
    language text CHECK (length(language) BETWEEN 2 AND 8),
    language_source text CHECK (language_source IN ('PERSON', 'TEXT', 'JOURNAL')),
    tags text[] NOT NULL CHECK (cardinality(tags) <= 20),
    mood smallint CHECK (mood BETWEEN 1 AND 5),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    deleted_at timestamptz(3),
    time_zone text CHECK (length(time_zone) <= 64),
    import_id uuid,
    import_key text CHECK (length(import_key) <= 60),
    next_photo int CHECK (next_photo >= 0),
    version int NOT NULL,
    search_tokens text[] NOT NULL DEFAULT '{}',
    search_words text[] NOT NULL DEFAULT '{}',
    CHECK ((origin = 'CHAT') = (num_nulls(persona_id, room_id, conversation_id, prompt, response, turns) = 0)),
    CHECK (origin = 'CHAT' OR num_nonnulls(persona_id, room_id, conversation_id, prompt, response, turns) = 0),
    CHECK (origin = 'CHAT' OR text IS NOT NULL),
    CONSTRAINT journal_entry_import_check
      CHECK ((origin = 'IMPORT') = (import_id IS NOT NULL) AND (import_id IS NULL) = (import_key IS NULL))
  );
  CREATE INDEX journal_entry_owner ON journal_entry (owner_id, created_at DESC, id DESC);
  CREATE INDEX journal_entry_owner_deleted ON journal_entry (owner_id, deleted_at DESC, id DESC) WHERE deleted_at IS NOT NULL;
  CREATE INDEX journal_entry_deleted ON journal_entry (deleted_at) WHERE deleted_at IS NOT NULL;
  CREATE UNIQUE INDEX journal_entry_conversation ON journal_entry (owner_id, conversation_id) WHERE conversation_id IS NOT NULL;
  CREATE UNIQUE INDEX journal_entry_import ON journal_entry (owner_id, import_key) WHERE import_key IS NOT NULL;
  ${privateTable('journal_entry')}
  ${allow('journal_entry', purge, 'purge', ['SELECT', 'DELETE'], 'deleted_at IS NOT NULL', { SELECT: 'ctid, deleted_at' })}
  ${allow('journal_entry', uploads, 'clearing', ['SELECT'], isJob, { SELECT: 'id' })}`;

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
  ${privateTable('journal_token')}`;

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
  ${privateTable('journal_word')}`;

export const up = [journals, entries, tokens, words].join('\n');

export const down = `DROP TABLE journal_word; DROP TABLE journal_token; DROP TABLE journal_entry; DROP TABLE journal;`;
