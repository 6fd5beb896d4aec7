import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';
import { allow, isJob } from '@kindred/database/policies';
import { keeper, privateTable, purge, queue } from './policies.ts';

/** The queue finds by ids and times what waits. It cannot read the sealed columns. */
const queued = (table: string, columns: string) => allow(table, queue, 'queue', ['SELECT'], isJob, { SELECT: columns });

/** When a consent to memory ends, the keeper rules chats out from it. It reads no text. */
const chats = `
  CREATE TABLE chat (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    persona_id text NOT NULL,
    persona_version int NOT NULL,
    room_id text NOT NULL,
    room_version int NOT NULL,
    status text NOT NULL CHECK (status IN ('OPEN', 'ENDED')),
    keeps boolean NOT NULL,
    keeping text NOT NULL CHECK (keeping IN ('NOT_KEPT', 'KEPT', 'FAILED')),
    entry_id uuid,
    turns int NOT NULL CHECK (turns >= 0),
    started_at timestamptz(3) NOT NULL,
    last_turn_at timestamptz(3) NOT NULL,
    said_ai_at timestamptz(3),
    ended_at timestamptz(3),
    remembered_at timestamptz(3),
    version int NOT NULL,
    FOREIGN KEY (persona_id, persona_version) REFERENCES persona_version,
    FOREIGN KEY (room_id, room_version) REFERENCES room_version,
    CHECK ((status = 'ENDED') = (ended_at IS NOT NULL)),
    CHECK (keeping <> 'KEPT' OR entry_id IS NOT NULL)
  );
  CREATE INDEX chat_owner ON chat (owner_id, started_at DESC, id DESC);
  CREATE INDEX chat_quiet ON chat (last_turn_at);
  ${privateTable('chat')}
  ${queued('chat', 'id, owner_id, last_turn_at, keeping')}
  ${allow('chat', keeper, 'forgetting', ['SELECT', 'UPDATE'], isJob, {
    SELECT: 'owner_id, started_at, remembered_at, version',
    UPDATE: 'remembered_at, version',
  })}`;

/** A prompt and its reply, both sealed. One without a prompt goes on with the reply before. */
const turns = `
  CREATE TABLE chat_turn (
    id uuid PRIMARY KEY,
    chat_id uuid NOT NULL REFERENCES chat ON DELETE CASCADE,
    owner_id uuid NOT NULL,
    number int NOT NULL CHECK (number >= 1),
    prompt bytea,
    prompt_length int NOT NULL CHECK (prompt_length >= 0),
    reply bytea,
    reply_length int NOT NULL CHECK (reply_length >= 0),
    status text NOT NULL CHECK (status IN ('WAITING', 'ANSWERING', 'WHOLE', 'STOPPED', 'UNAVAILABLE')),
    reason text CHECK (reason IN ('MODEL_UNAVAILABLE', 'MODEL_BUSY', 'MODEL_BUDGET_SPENT', 'ANSWER_REFUSED')),
    speaks_of_danger boolean NOT NULL,
    says_ai boolean NOT NULL,
    remembered uuid[] NOT NULL,
    rating text CHECK (rating IN ('GOOD', 'BAD')),
    reported_as text CHECK (reported_as IN ('HARMFUL', 'UNTRUE', 'PRETENDS_TO_BE_HUMAN', 'OTHER')),
    claim uuid,
    claimed_until timestamptz(3),
    tries int NOT NULL,
    try_again_at timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    UNIQUE (chat_id, number),
    CHECK (status <> 'WHOLE' OR reply IS NOT NULL),
    CHECK ((status = 'ANSWERING') = (claim IS NOT NULL AND claimed_until IS NOT NULL)),
    CHECK ((status = 'UNAVAILABLE') = (reason IS NOT NULL))
  );
  CREATE INDEX chat_turn_owner ON chat_turn (owner_id);
  CREATE INDEX chat_turn_open ON chat_turn (try_again_at, id) WHERE status IN ('WAITING', 'ANSWERING', 'UNAVAILABLE');
  ${addSealedChecks({ chat_turn: ['prompt', 'reply'] })}
  ${privateTable('chat_turn')}
  ${queued('chat_turn', 'id, owner_id, chat_id, status, try_again_at')}`;

/** What counts against the prompts of an hour. It outlives a chat that was deleted. */
const prompts = `
  CREATE TABLE chat_prompt (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    prompted_at timestamptz(3) NOT NULL
  );
  CREATE INDEX chat_prompt_owner ON chat_prompt (owner_id, prompted_at);
  ${privateTable('chat_prompt', { verbs: ['SELECT', 'INSERT'] })}
  ${allow('chat_prompt', purge, 'purge', ['SELECT', 'DELETE'], `prompted_at < now() - interval '1 hour'`)}`;

/** What of a model's day a person has used: numbers alone. */
const usage = `
  CREATE TABLE model_usage (
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    day date NOT NULL,
    tokens bigint NOT NULL,
    PRIMARY KEY (user_id, purpose, day)
  );
  ${privateTable('model_usage', { owner: 'user_id', verbs: ['SELECT', 'INSERT', 'UPDATE'] })}
  ${allow('model_usage', purge, 'purge', ['SELECT', 'DELETE'], `day < now() - interval '2 days'`)}`;

export const up = [chats, turns, prompts, usage].join('\n');

export const down = ['DROP TABLE model_usage', 'DROP TABLE chat_prompt', 'DROP TABLE chat_turn', 'DROP TABLE chat'];
