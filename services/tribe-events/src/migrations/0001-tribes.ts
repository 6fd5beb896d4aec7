import { blockTables } from '@kindred/identity-client/blocks/block-tables';

const app = 'tribe_events_app';
const purge = 'tribe_events_purge';
const statuses = `'FORMING', 'ACTIVE', 'AT_RISK', 'INACTIVE', 'DISSOLVED'`;

/**
 * Tribes and who is in them. These tables have no row-level security: operations and loaders decide who sees what,
 * because the indexes of text search are not used under it.
 */
const tribes = `
  CREATE TABLE tribe (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    description text CHECK (length(description) BETWEEN 1 AND 1000),
    location text CHECK (length(location) BETWEEN 1 AND 120),
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    place geography(Point, 4326) GENERATED ALWAYS AS (ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography) STORED,
    status text NOT NULL CHECK (status IN (${statuses})),
    status_since timestamptz(3) NOT NULL,
    privacy text NOT NULL CHECK (privacy IN ('PUBLIC', 'PRIVATE')),
    max_members int NOT NULL CHECK (max_members BETWEEN 4 AND 8),
    member_count int NOT NULL CHECK (member_count BETWEEN 0 AND max_members),
    resting_count int NOT NULL DEFAULT 0 CHECK (resting_count >= 0),
    created_by uuid,
    created_at timestamptz(3) NOT NULL,
    last_active_at timestamptz(3) NOT NULL,
    version int NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
  );
  CREATE INDEX tribe_created_by ON tribe (created_by);
  CREATE INDEX tribe_status ON tribe (status, last_active_at);
  CREATE INDEX tribe_place ON tribe USING gist (place);
  GRANT SELECT, INSERT, UPDATE ON tribe TO ${app};

  CREATE TABLE tribe_interest (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    position int NOT NULL,
    category text NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    is_primary boolean NOT NULL,
    key text NOT NULL,
    UNIQUE (tribe_id, key)
  );
  CREATE INDEX tribe_interest_category ON tribe_interest (category, tribe_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_interest TO ${app};`;

const memberships = `
  CREATE TABLE tribe_membership (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    user_id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('CREATOR', 'MEMBER')),
    status text NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'INACTIVE', 'REMOVED', 'LEFT')),
    joined_at timestamptz(3),
    last_active timestamptz(3),
    invited_by uuid,
    invited_at timestamptz(3),
    expires_at timestamptz(3),
    is_withheld boolean NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (tribe_id, user_id),
    CHECK ((status = 'PENDING') = (expires_at IS NOT NULL)),
    CHECK (NOT is_withheld OR status = 'PENDING'),
    CHECK (status NOT IN ('ACTIVE', 'INACTIVE') OR joined_at IS NOT NULL)
  );
  CREATE UNIQUE INDEX tribe_membership_creator ON tribe_membership (tribe_id) WHERE role = 'CREATOR';
  CREATE INDEX tribe_membership_user ON tribe_membership (user_id, status);
  CREATE INDEX tribe_membership_invited_by ON tribe_membership (invited_by) WHERE invited_by IS NOT NULL;
  CREATE INDEX tribe_membership_expiry ON tribe_membership (expires_at) WHERE status = 'PENDING';
  CREATE INDEX tribe_membership_idle ON tribe_membership (last_active) WHERE status = 'ACTIVE';
  CREATE INDEX tribe_membership_ended ON tribe_membership (ended_at) WHERE ended_at IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_membership TO ${app};
  GRANT SELECT, DELETE ON tribe_membership TO ${purge};

  CREATE TABLE seat_holder (
    user_id uuid PRIMARY KEY,
    since timestamptz(3) NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON seat_holder TO ${app};`;

const goals = `
  CREATE TABLE tribe_goal (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    description text CHECK (length(description) BETWEEN 1 AND 1000),
    status text NOT NULL CHECK (status IN ('PROPOSED', 'OPEN', 'COMPLETED', 'DECLINED')),
    is_challenge boolean NOT NULL,
    created_by uuid,
    created_at timestamptz(3) NOT NULL,
    target_date timestamptz(3),
    completed_at timestamptz(3),
    completed_by uuid,
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL))
  );
  CREATE INDEX tribe_goal_tribe ON tribe_goal (tribe_id, created_at DESC, id DESC);
  CREATE INDEX tribe_goal_created_by ON tribe_goal (created_by) WHERE created_by IS NOT NULL;
  CREATE INDEX tribe_goal_completed_by ON tribe_goal (completed_by) WHERE completed_by IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_goal TO ${app};`;

const activities = `
  CREATE TABLE tribe_activity (
    id uuid PRIMARY KEY,
    tribe_id uuid NOT NULL REFERENCES tribe,
    user_id uuid,
    activity_type text NOT NULL,
    timestamp timestamptz(3) NOT NULL,
    status text CHECK (status IN (${statuses})),
    member_count int,
    goal_id uuid
  );
  CREATE INDEX tribe_activity_tribe ON tribe_activity (tribe_id, timestamp DESC, id DESC);
  CREATE INDEX tribe_activity_user ON tribe_activity (user_id) WHERE user_id IS NOT NULL;
  CREATE INDEX tribe_activity_timestamp ON tribe_activity (timestamp);
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_activity TO ${app};
  GRANT SELECT, DELETE ON tribe_activity TO ${purge};`;

export const up = [tribes, memberships, goals, activities, blockTables(app, '')];

export const down = ['tribe_activity', 'tribe_goal', 'seat_holder', 'tribe_membership', 'tribe_interest', 'tribe']
  .concat('blocked_pair', 'tie_to_ask', 'blocks_asked')
  .map((table) => `DROP TABLE ${table}`);
