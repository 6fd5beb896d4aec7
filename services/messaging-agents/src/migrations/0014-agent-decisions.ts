const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/** Who reads a decision is decided in the operation: those who see the message. */
const decisions = `
  CREATE TABLE agent_decision (
    id uuid PRIMARY KEY,
    agent_id uuid NOT NULL REFERENCES agent,
    channel_id uuid NOT NULL,
    message_id uuid NOT NULL,
    asker_user_id uuid,
    answers boolean NOT NULL,
    code text NOT NULL CHECK (code ~ '^[A-Z][A-Z_]{1,40}$'),
    facts jsonb NOT NULL,
    decided_at timestamptz(3) NOT NULL,
    outcome text CHECK (outcome IN ('WAITING', 'ANSWERED', 'DROPPED')),
    drop_reason text,
    drop_rule text,
    answer_message_id uuid,
    version int NOT NULL,
    UNIQUE (message_id, agent_id),
    CHECK (answers = (outcome IS NOT NULL)),
    CHECK ((outcome IS NOT DISTINCT FROM 'DROPPED') = (drop_reason IS NOT NULL)),
    CHECK ((drop_reason IS NOT DISTINCT FROM 'NO_LONGER_ALLOWED') = (drop_rule IS NOT NULL)),
    CHECK (outcome IS DISTINCT FROM 'ANSWERED' OR answer_message_id IS NOT NULL)
  );
  CREATE INDEX agent_decision_channel ON agent_decision (channel_id, decided_at DESC, id DESC);
  CREATE INDEX agent_decision_owed_by ON agent_decision (agent_id) WHERE outcome = 'WAITING';
  CREATE INDEX agent_decision_answer ON agent_decision (answer_message_id) WHERE answer_message_id IS NOT NULL;
  CREATE INDEX agent_decision_owed ON agent_decision (channel_id) WHERE outcome = 'WAITING';
  CREATE INDEX agent_decision_asker ON agent_decision (asker_user_id);
  CREATE INDEX agent_decision_old ON agent_decision (decided_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON agent_decision TO ${app};
  GRANT SELECT (ctid, decided_at), DELETE ON agent_decision TO ${purge};`;

/** Answers that are owed: ids and times alone. */
const answers = `
  CREATE TABLE agent_answer (
    decision_id uuid PRIMARY KEY REFERENCES agent_decision ON DELETE CASCADE,
    channel_id uuid NOT NULL,
    tries int NOT NULL CHECK (tries >= 0),
    claim uuid,
    claimed_until timestamptz(3),
    try_again_at timestamptz(3) NOT NULL,
    CHECK ((claim IS NULL) = (claimed_until IS NULL))
  );
  CREATE INDEX agent_answer_due ON agent_answer (try_again_at, decision_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON agent_answer TO ${app};`;

/** Whose words an answer was made from. An erasure leaves the row without an id: the answer is in no later prompt. */
const sources = `
  CREATE TABLE agent_answer_source (
    decision_id uuid NOT NULL REFERENCES agent_decision ON DELETE CASCADE,
    user_id uuid
  );
  CREATE INDEX agent_answer_source_decision ON agent_answer_source (decision_id);
  CREATE INDEX agent_answer_source_user ON agent_answer_source (user_id) WHERE user_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON agent_answer_source TO ${app};`;

/** Tools are called for answers in channels, too. */
const calls = `
  ALTER TABLE agent_tool_call ADD FOREIGN KEY (decision_id) REFERENCES agent_decision ON DELETE CASCADE;`;

export const up = [decisions, answers, sources, calls];

export const down = [
  'ALTER TABLE agent_tool_call DROP CONSTRAINT agent_tool_call_decision_id_fkey',
  'DROP TABLE agent_answer_source',
  'DROP TABLE agent_answer',
  'DROP TABLE agent_decision',
];
