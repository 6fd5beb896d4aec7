const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/**
 * MicroDAOs and who is in them. These tables have no row-level security: operations and loaders decide who sees what. A
 * person who left and came back has two rows, so only current ones are unique. An index holds that there is one owner.
 */
export const up = [
  `CREATE SEQUENCE micro_dao_number AS int;
  GRANT USAGE ON SEQUENCE micro_dao_number TO ${app};
  CREATE TABLE micro_dao (
    id uuid PRIMARY KEY,
    external_number int NOT NULL UNIQUE,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    description text CHECK (length(description) BETWEEN 1 AND 2000),
    access text NOT NULL CHECK (access IN ('OPEN', 'INVITATION_ONLY')),
    status text NOT NULL CHECK (status IN ('ACTIVE', 'ARCHIVED')),
    owner_user_id uuid,
    member_count int NOT NULL CHECK (member_count >= 0),
    created_at timestamptz(3) NOT NULL,
    archived_at timestamptz(3),
    version int NOT NULL,
    CHECK ((archived_at IS NOT NULL) = (status = 'ARCHIVED')),
    CHECK (owner_user_id IS NOT NULL OR status = 'ARCHIVED')
  );
  CREATE INDEX micro_dao_owner ON micro_dao (owner_user_id);
  CREATE INDEX micro_dao_created_at ON micro_dao (created_at DESC, id DESC);
  GRANT SELECT, INSERT, UPDATE ON micro_dao TO ${app};`,
  `CREATE TABLE micro_dao_member (
    id uuid PRIMARY KEY,
    micro_dao_id uuid NOT NULL REFERENCES micro_dao,
    user_id uuid,
    agent_id uuid,
    guest_id uuid,
    role text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'GUEST', 'AGENT')),
    status text NOT NULL CHECK (status IN ('CURRENT', 'LEFT', 'REMOVED')),
    joined_at timestamptz(3) NOT NULL,
    left_at timestamptz(3),
    CHECK (num_nonnulls(user_id, agent_id, guest_id) = 1),
    CHECK ((agent_id IS NOT NULL) = (role = 'AGENT')),
    CHECK (guest_id IS NULL OR role = 'GUEST'),
    CHECK ((left_at IS NULL) = (status = 'CURRENT'))
  );
  CREATE UNIQUE INDEX micro_dao_member_user ON micro_dao_member (micro_dao_id, user_id) WHERE left_at IS NULL;
  CREATE UNIQUE INDEX micro_dao_member_agent ON micro_dao_member (micro_dao_id, agent_id) WHERE left_at IS NULL;
  CREATE UNIQUE INDEX micro_dao_member_guest ON micro_dao_member (micro_dao_id, guest_id) WHERE left_at IS NULL;
  CREATE UNIQUE INDEX micro_dao_member_owner ON micro_dao_member (micro_dao_id)
    WHERE role = 'OWNER' AND left_at IS NULL;
  CREATE INDEX micro_dao_member_roster ON micro_dao_member (micro_dao_id, joined_at, id) WHERE left_at IS NULL;
  CREATE INDEX micro_dao_member_of_user ON micro_dao_member (user_id, joined_at DESC, id DESC);
  CREATE INDEX micro_dao_member_of_agent ON micro_dao_member (agent_id) WHERE agent_id IS NOT NULL;
  CREATE INDEX micro_dao_member_of_guest ON micro_dao_member (guest_id) WHERE guest_id IS NOT NULL;
  CREATE INDEX micro_dao_member_ended ON micro_dao_member (left_at) WHERE left_at IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON micro_dao_member TO ${app};
  GRANT SELECT, DELETE ON micro_dao_member TO ${purge};`,
];

export const down = ['DROP TABLE micro_dao_member', 'DROP TABLE micro_dao', 'DROP SEQUENCE micro_dao_number'];
