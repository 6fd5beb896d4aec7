const app = 'messaging_agents_app';

const blueprints = `
  CREATE TABLE agent_blueprint (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 1000),
    model text NOT NULL CHECK (length(model) BETWEEN 1 AND 100),
    instructions text NOT NULL CHECK (length(instructions) BETWEEN 1 AND 4000),
    capabilities jsonb NOT NULL CHECK (jsonb_typeof(capabilities -> 'tools') = 'array'),
    tokens_per_day int NOT NULL CHECK (tokens_per_day BETWEEN 1 AND 10000000),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3),
    version int NOT NULL
  );
  CREATE INDEX agent_blueprint_created ON agent_blueprint (created_at, id);
  GRANT SELECT, INSERT, UPDATE ON agent_blueprint TO ${app};`;

const agents = `
  CREATE TABLE agent (
    id uuid PRIMARY KEY,
    external_id text NOT NULL UNIQUE CHECK (external_id ~ '^agent:[a-z][a-z0-9-]{1,39}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    kind text NOT NULL CHECK (kind IN ('SYSTEM', 'ASSISTANT', 'NODE', 'QUEST')),
    status text NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'RETIRED')),
    paused_by text CHECK (paused_by IN ('OWNER', 'MICRO_DAO', 'HOUSE')),
    blueprint_id uuid NOT NULL REFERENCES agent_blueprint,
    owner_user_id uuid,
    micro_dao_id uuid REFERENCES micro_dao,
    matrix_id text,
    time_zone text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3),
    version int NOT NULL,
    CHECK ((status = 'PAUSED') = (paused_by IS NOT NULL)),
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL))
  );
  CREATE INDEX agent_created ON agent (created_at, id);
  CREATE INDEX agent_name ON agent (name, id);
  CREATE INDEX agent_micro_dao ON agent (micro_dao_id);
  CREATE INDEX agent_owner ON agent (owner_user_id);
  CREATE INDEX agent_kind ON agent (kind);
  CREATE UNIQUE INDEX agent_matrix_id ON agent (matrix_id);
  GRANT SELECT, INSERT, UPDATE ON agent TO ${app};`;

/** Blueprints and agents. No row is ever deleted, so that no code and no external id is used again. */
export const up = [blueprints, agents];

export const down = ['DROP TABLE agent', 'DROP TABLE agent_blueprint'];
