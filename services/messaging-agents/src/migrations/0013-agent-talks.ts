import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';
import { actor, allow, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

const tools = `
  CREATE TABLE agent_tool (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 1000),
    parameters jsonb NOT NULL CHECK (jsonb_typeof(parameters) = 'array'),
    server_url text,
    remote_name text,
    document text,
    operations text[],
    created_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3),
    version int NOT NULL,
    CHECK ((server_url IS NULL) = (remote_name IS NULL)),
    CHECK ((document IS NULL) = (operations IS NULL)),
    CHECK ((server_url IS NULL) <> (document IS NULL))
  );
  GRANT SELECT, INSERT, UPDATE ON agent_tool TO ${app};`;

const turns = `
  CREATE TABLE agent_turn (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES agent_session ON DELETE CASCADE,
    agent_id uuid NOT NULL REFERENCES agent,
    user_id uuid NOT NULL,
    question bytea NOT NULL,
    answer bytea,
    status text NOT NULL CHECK (status IN ('WAITING', 'ANSWERED', 'DROPPED')),
    drop_reason text,
    speaks_of_danger boolean NOT NULL,
    tries int NOT NULL CHECK (tries >= 0),
    claim uuid,
    claimed_until timestamptz(3),
    try_again_at timestamptz(3) NOT NULL,
    asked_at timestamptz(3) NOT NULL,
    answered_at timestamptz(3),
    CHECK ((claim IS NULL) = (claimed_until IS NULL)),
    CHECK ((status = 'ANSWERED') = (answer IS NOT NULL)),
    CHECK ((status = 'DROPPED') = (drop_reason IS NOT NULL))
  );
  CREATE INDEX agent_turn_session ON agent_turn (session_id, asked_at DESC, id DESC);
  CREATE INDEX agent_turn_user ON agent_turn (user_id);
  CREATE INDEX agent_turn_due ON agent_turn (try_again_at, id) WHERE status = 'WAITING';
  ${addSealedChecks({ agent_turn: ['question', 'answer'] })}
  ${guarded('agent_turn')}
  ${allow('agent_turn', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], `${isPerson} AND user_id = ${actor}`)}
  ${allow('agent_turn', app, 'service_work', ['SELECT', 'DELETE'], isJob)}`;

const calls = `
  CREATE TABLE agent_tool_call (
    id uuid PRIMARY KEY,
    turn_id uuid REFERENCES agent_turn ON DELETE CASCADE,
    decision_id uuid,
    agent_id uuid NOT NULL REFERENCES agent,
    user_id uuid NOT NULL,
    tool text NOT NULL CHECK (length(tool) BETWEEN 1 AND 40),
    is_declared boolean NOT NULL,
    outcome text NOT NULL,
    arguments bytea NOT NULL,
    result bytea,
    called_at timestamptz(3) NOT NULL,
    version int NOT NULL,
    CHECK (num_nonnulls(turn_id, decision_id) = 1),
    CHECK ((outcome = 'ANSWERED') = (result IS NOT NULL))
  );
  CREATE INDEX agent_tool_call_turn ON agent_tool_call (turn_id) WHERE turn_id IS NOT NULL;
  CREATE INDEX agent_tool_call_decision ON agent_tool_call (decision_id) WHERE decision_id IS NOT NULL;
  CREATE INDEX agent_tool_call_user ON agent_tool_call (user_id);
  ${addSealedChecks({ agent_tool_call: ['arguments', 'result'] })}
  ${guarded('agent_tool_call')}
  ${allow('agent_tool_call', app, 'own', ['SELECT', 'INSERT', 'UPDATE'], `${isPerson} AND user_id = ${actor}`)}
  ${allow('agent_tool_call', app, 'service_work', ['SELECT', 'UPDATE', 'DELETE'], isJob)}`;

/** What of a day's tokens each holder has used: numbers alone. */
const usage = `
  CREATE TABLE agent_usage (
    holder_kind text NOT NULL CHECK (holder_kind IN ('AGENT', 'MICRO_DAO', 'ASKER')),
    holder_id uuid NOT NULL,
    day date NOT NULL,
    tokens bigint NOT NULL CHECK (tokens >= 0),
    PRIMARY KEY (holder_id, holder_kind, day)
  );
  ${guarded('agent_usage')}
  ${allow('agent_usage', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], isJob)}
  ${allow('agent_usage', purge, 'purge', ['SELECT', 'DELETE'], `day < now() - interval '2 days'`)}`;

/** Direct talks: a person's own, sealed under their key. Tools, and each call of one with what it got. */
export const up = [tools, turns, calls, usage];

export const down = ['agent_usage', 'agent_tool_call', 'agent_turn', 'agent_tool'].map(
  (table) => `DROP TABLE ${table}`,
);
