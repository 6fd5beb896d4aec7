const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/**
 * Channels and who is in them. These tables have no row-level security: `channels/channel-for.ts` decides who sees
 * what. A member who left and came back has two rows, so only current ones are unique. A direct channel belongs to its
 * two people and to no microDAO. A confidential one is private, because its room is encrypted for its members.
 */
const channels = `
  CREATE TABLE channel (
    id uuid PRIMARY KEY,
    micro_dao_id uuid REFERENCES micro_dao,
    team_id uuid REFERENCES team,
    slug text CHECK (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
    name text CHECK (length(name) BETWEEN 1 AND 60),
    topic text CHECK (length(topic) BETWEEN 1 AND 500),
    visibility text NOT NULL CHECK (visibility IN ('PUBLIC', 'MICRODAO', 'PRIVATE')),
    is_confidential boolean NOT NULL,
    bridge_left_at timestamptz(3),
    is_direct boolean NOT NULL,
    slow_mode_seconds int NOT NULL CHECK (slow_mode_seconds BETWEEN 0 AND 21600),
    matrix_room_id text UNIQUE CHECK (length(matrix_room_id) BETWEEN 2 AND 255),
    room_linked_at timestamptz(3),
    created_by_user_id uuid,
    created_by_agent_id uuid,
    member_count int NOT NULL CHECK (member_count >= 0),
    created_at timestamptz(3) NOT NULL,
    archived_at timestamptz(3),
    version int NOT NULL,
    CHECK (is_direct = (micro_dao_id IS NULL)),
    CHECK (is_direct = (slug IS NULL) AND is_direct = (name IS NULL)),
    CHECK (NOT is_direct OR (visibility = 'PRIVATE' AND team_id IS NULL)),
    CHECK (NOT is_confidential OR visibility = 'PRIVATE'),
    CHECK (bridge_left_at IS NULL OR is_confidential),
    CHECK (room_linked_at IS NULL OR (matrix_room_id IS NOT NULL AND NOT is_confidential AND NOT is_direct)),
    CHECK (team_id IS NULL OR visibility <> 'PUBLIC'),
    CHECK (num_nonnulls(created_by_user_id, created_by_agent_id) <= 1)
  );
  CREATE UNIQUE INDEX channel_slug ON channel (micro_dao_id, slug);
  CREATE INDEX channel_of_micro_dao ON channel (micro_dao_id, created_at, id);
  CREATE INDEX channel_of_team ON channel (team_id) WHERE team_id IS NOT NULL;
  CREATE INDEX channel_created_by ON channel (created_by_user_id) WHERE created_by_user_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON channel TO ${app};
  GRANT SELECT ON channel TO ${purge};`;

/** The read marker and the counts of what a member wrote are in the member's row, which few others lock. */
const members = `
  CREATE TABLE channel_member (
    id uuid PRIMARY KEY,
    channel_id uuid NOT NULL REFERENCES channel,
    user_id uuid,
    agent_id uuid,
    guest_id uuid,
    added_by_user_id uuid,
    role text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'GUEST', 'AGENT')),
    status text NOT NULL CHECK (status IN ('CURRENT', 'LEFT', 'REMOVED')),
    joined_at timestamptz(3) NOT NULL,
    left_at timestamptz(3),
    notification_level text NOT NULL CHECK (notification_level IN ('ALL', 'MENTIONS', 'NONE')),
    muted_until timestamptz(3),
    read_sequence int NOT NULL CHECK (read_sequence >= 0),
    read_at timestamptz(3),
    read_call_id uuid,
    last_sent_at timestamptz(3),
    window_began_at timestamptz(3) NOT NULL,
    sent_in_window int NOT NULL CHECK (sent_in_window >= 0),
    changed_in_window int NOT NULL CHECK (changed_in_window >= 0),
    CHECK (num_nonnulls(user_id, agent_id, guest_id) = 1),
    CHECK ((agent_id IS NOT NULL) = (role = 'AGENT')),
    CHECK (guest_id IS NULL OR role = 'GUEST'),
    CHECK (added_by_user_id IS NULL OR role = 'AGENT'),
    CHECK ((left_at IS NULL) = (status = 'CURRENT'))
  ) WITH (fillfactor = 70);
  CREATE UNIQUE INDEX channel_member_user ON channel_member (channel_id, user_id) WHERE left_at IS NULL;
  CREATE UNIQUE INDEX channel_member_agent ON channel_member (channel_id, agent_id) WHERE left_at IS NULL;
  CREATE UNIQUE INDEX channel_member_guest ON channel_member (channel_id, guest_id) WHERE left_at IS NULL;
  CREATE INDEX channel_member_roster ON channel_member (channel_id, joined_at, id) WHERE left_at IS NULL;
  CREATE INDEX channel_member_of_user ON channel_member (user_id, joined_at DESC, id DESC);
  CREATE INDEX channel_member_of_agent ON channel_member (agent_id) WHERE agent_id IS NOT NULL;
  CREATE INDEX channel_member_of_guest ON channel_member (guest_id) WHERE guest_id IS NOT NULL;
  CREATE INDEX channel_member_added_by ON channel_member (added_by_user_id) WHERE added_by_user_id IS NOT NULL;
  CREATE INDEX channel_member_ended ON channel_member (left_at) WHERE left_at IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON channel_member TO ${app};
  GRANT SELECT, DELETE ON channel_member TO ${purge};`;

export const up = [channels, members];

export const down = ['DROP TABLE channel_member', 'DROP TABLE channel'];
