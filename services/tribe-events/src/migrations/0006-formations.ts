const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Formations: runs, their parts, and whom they placed where. */
const runs = `
  CREATE TABLE formation_run (
    id uuid PRIMARY KEY,
    seed text NOT NULL CHECK (length(seed) BETWEEN 1 AND 60),
    is_preview boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('RUNNING', 'FINISHED')),
    started_by uuid,
    started_at timestamptz(3) NOT NULL,
    finished_at timestamptz(3),
    phase int NOT NULL,
    is_cut boolean NOT NULL,
    leased_until timestamptz(3),
    lease uuid,
    people int NOT NULL,
    groups int,
    grouped int,
    filled int,
    left_over int,
    left_over_reasons jsonb,
    mean_score double precision,
    version int NOT NULL,
    CHECK ((status = 'FINISHED') = (finished_at IS NOT NULL))
  );
  CREATE INDEX formation_run_started_by ON formation_run (started_by);
  CREATE INDEX formation_run_finished ON formation_run (finished_at);
  CREATE INDEX formation_run_started ON formation_run (started_at, id);
  GRANT SELECT, INSERT, UPDATE ON formation_run TO ${app};
  GRANT SELECT, DELETE ON formation_run TO ${purge};

  CREATE TABLE formation_cell (
    id uuid PRIMARY KEY,
    run_id uuid NOT NULL REFERENCES formation_run,
    phase int NOT NULL,
    nth int NOT NULL,
    ready_at timestamptz(3) NOT NULL,
    leased_until timestamptz(3),
    lease uuid,
    replica text,
    placed_at timestamptz(3),
    groups int NOT NULL,
    grouped int NOT NULL,
    filled int NOT NULL,
    score_sum double precision NOT NULL,
    version int NOT NULL,
    UNIQUE (run_id, phase, nth)
  );
  GRANT SELECT, INSERT, UPDATE ON formation_cell TO ${app};
  GRANT SELECT, DELETE ON formation_cell TO ${purge};

  CREATE TABLE formation_person (
    run_id uuid NOT NULL REFERENCES formation_run,
    user_id uuid NOT NULL,
    priority int NOT NULL,
    cell_id uuid,
    group_no int,
    tribe_id uuid,
    why_not text,
    PRIMARY KEY (run_id, user_id),
    CHECK (group_no IS NULL OR tribe_id IS NULL)
  );
  CREATE INDEX formation_person_user ON formation_person (user_id);
  CREATE INDEX formation_person_cell ON formation_person (cell_id);
  CREATE INDEX formation_person_group ON formation_person (run_id, group_no) WHERE group_no IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON formation_person TO ${app};
  GRANT SELECT, DELETE ON formation_person TO ${purge};

  CREATE TABLE formation_tribe (
    run_id uuid NOT NULL REFERENCES formation_run,
    tribe_id uuid NOT NULL REFERENCES tribe,
    free_seats int NOT NULL CHECK (free_seats > 0),
    cell_id uuid,
    PRIMARY KEY (run_id, tribe_id)
  );
  CREATE INDEX formation_tribe_cell ON formation_tribe (cell_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON formation_tribe TO ${app};
  GRANT SELECT, DELETE ON formation_tribe TO ${purge};

  CREATE TABLE formation_left_over (
    user_id uuid PRIMARY KEY
  );
  GRANT SELECT, INSERT, DELETE ON formation_left_over TO ${app};`;

/** The scores of new groups, from 0 to 100: stored when they are placed, because people's profiles are sealed. */
const groups = `
  CREATE TABLE formation_group (
    id uuid PRIMARY KEY,
    run_id uuid NOT NULL REFERENCES formation_run,
    group_no int NOT NULL,
    size int NOT NULL,
    score int NOT NULL,
    personality int NOT NULL,
    interests int NOT NULL,
    communication_style int NOT NULL,
    location int NOT NULL,
    group_balance int NOT NULL,
    has_common_evening boolean NOT NULL,
    weights_version int NOT NULL,
    UNIQUE (run_id, group_no)
  );
  CREATE INDEX formation_group_score ON formation_group (run_id, score, id);
  CREATE INDEX formation_group_size ON formation_group (run_id, size, id);
  GRANT SELECT, INSERT ON formation_group TO ${app};
  GRANT SELECT, DELETE ON formation_group TO ${purge};`;

/**
 * Groups that formations propose. A proposal is kept longer than its run, so that its `run_id` is no foreign key.
 * Operations and loaders decide who sees them, as for tribes.
 */
const proposals = `
  CREATE TABLE tribe_proposal (
    id uuid PRIMARY KEY,
    run_id uuid NOT NULL,
    group_no int,
    tribe_id uuid REFERENCES tribe,
    status text NOT NULL CHECK (status IN ('OPEN', 'LAPSED')),
    made_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    version int NOT NULL,
    CHECK (group_no IS NOT NULL OR tribe_id IS NOT NULL)
  );
  CREATE UNIQUE INDEX tribe_proposal_group ON tribe_proposal (run_id, group_no) WHERE group_no IS NOT NULL;
  CREATE UNIQUE INDEX tribe_proposal_tribe ON tribe_proposal (run_id, tribe_id) WHERE group_no IS NULL;
  CREATE INDEX tribe_proposal_expiry ON tribe_proposal (expires_at) WHERE status = 'OPEN';
  GRANT SELECT, INSERT, UPDATE ON tribe_proposal TO ${app};
  GRANT SELECT, DELETE ON tribe_proposal TO ${purge};

  CREATE TABLE proposal_person (
    proposal_id uuid NOT NULL REFERENCES tribe_proposal,
    user_id uuid NOT NULL,
    answer text NOT NULL CHECK (answer IN ('PENDING', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    answered_at timestamptz(3),
    reasons text[] NOT NULL,
    PRIMARY KEY (proposal_id, user_id),
    CHECK ((answer = 'PENDING') = (answered_at IS NULL))
  );
  CREATE INDEX proposal_person_user ON proposal_person (user_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON proposal_person TO ${app};
  GRANT SELECT, DELETE ON proposal_person TO ${purge};`;

export const up = [runs, groups, proposals];

export const down = ['proposal_person', 'tribe_proposal', 'formation_group', 'formation_left_over', 'formation_tribe']
  .concat('formation_person', 'formation_cell', 'formation_run')
  .map((table) => `DROP TABLE ${table}`);
