const app = 'messaging_agents_app';

/**
 * What members of a microDAO decide by vote. The settings of a microDAO change by a vote only; a proposal keeps those
 * that it was opened under. Its voters are fixed when it opens. The row of a voter who was erased stays without a name,
 * so that the count is the same.
 */
export const up = [
  `ALTER TABLE micro_dao
    ADD quorum_basis_points int NOT NULL DEFAULT 5000 CHECK (quorum_basis_points BETWEEN 0 AND 10000),
    ADD majority_basis_points int NOT NULL DEFAULT 5000 CHECK (majority_basis_points BETWEEN 5000 AND 10000),
    ADD voting_hours int NOT NULL DEFAULT 72 CHECK (voting_hours BETWEEN 1 AND 720),
    ADD execution_delay_hours int NOT NULL DEFAULT 24 CHECK (execution_delay_hours BETWEEN 0 AND 720)`,
  `CREATE TABLE proposal (
    id uuid PRIMARY KEY,
    micro_dao_id uuid NOT NULL REFERENCES micro_dao,
    proposed_by uuid,
    kind text NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    description text CHECK (length(description) BETWEEN 1 AND 2000),
    target_user_id uuid,
    target_channel_id uuid,
    target_agent_id uuid,
    target_role text CHECK (target_role IN ('OWNER', 'ADMIN', 'MEMBER', 'GUEST')),
    settings jsonb,
    status text NOT NULL CHECK (status IN ('OPEN', 'PASSED', 'REJECTED', 'WITHDRAWN', 'EXECUTED', 'RECORDED', 'FAILED')),
    status_since timestamptz(3) NOT NULL,
    reason text,
    electorate int NOT NULL CHECK (electorate > 0),
    quorum_basis_points int NOT NULL,
    majority_basis_points int NOT NULL,
    opened_at timestamptz(3) NOT NULL,
    closes_at timestamptz(3) NOT NULL,
    execute_at timestamptz(3) NOT NULL,
    votes_for int,
    votes_against int,
    abstentions int,
    version int NOT NULL,
    CHECK (execute_at >= closes_at AND closes_at > opened_at),
    CHECK ((target_channel_id IS NOT NULL) = (kind IN ('ARCHIVE_CHANNEL', 'ADD_AGENT'))),
    CHECK ((target_agent_id IS NOT NULL) = (kind = 'ADD_AGENT')),
    CHECK ((votes_for IS NULL) = (status IN ('OPEN', 'WITHDRAWN')))
  );
  CREATE INDEX proposal_of ON proposal (micro_dao_id, opened_at DESC, id DESC);
  CREATE INDEX proposal_to_close ON proposal (closes_at) WHERE status = 'OPEN';
  CREATE INDEX proposal_to_execute ON proposal (execute_at) WHERE status = 'PASSED';
  CREATE INDEX proposal_by ON proposal (proposed_by) WHERE proposed_by IS NOT NULL;
  CREATE INDEX proposal_about ON proposal (target_user_id) WHERE target_user_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON proposal TO ${app};
  CREATE TABLE proposal_voter (
    id uuid PRIMARY KEY,
    proposal_id uuid NOT NULL REFERENCES proposal,
    user_id uuid,
    choice text CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
    voted_at timestamptz(3),
    UNIQUE (proposal_id, user_id),
    CHECK ((choice IS NULL) = (voted_at IS NULL))
  );
  CREATE INDEX proposal_voter_user ON proposal_voter (user_id);
  GRANT SELECT, INSERT, UPDATE ON proposal_voter TO ${app};`,
];

export const down = [
  'DROP TABLE proposal_voter',
  'DROP TABLE proposal',
  `ALTER TABLE micro_dao DROP quorum_basis_points, DROP majority_basis_points, DROP voting_hours,
    DROP execution_delay_hours`,
];
