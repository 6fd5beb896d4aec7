const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Hives, and who pledges to them or is in them. Like tribes, they have no row-level security. */
export const up = [
  `CREATE TABLE hive (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 2000),
    categories text[] NOT NULL CHECK (cardinality(categories) BETWEEN 1 AND 3),
    search_text text NOT NULL,
    status text NOT NULL CHECK (status IN ('PROPOSED', 'ACTIVE', 'LAPSED', 'CLOSED')),
    status_since timestamptz(3) NOT NULL,
    pledge_goal int NOT NULL CHECK (pledge_goal BETWEEN 3 AND 500),
    pledge_deadline timestamptz(3) NOT NULL,
    pledge_count int NOT NULL CHECK (pledge_count BETWEEN 0 AND pledge_goal),
    member_count int NOT NULL CHECK (member_count >= 0),
    created_by uuid,
    created_at timestamptz(3) NOT NULL,
    version int NOT NULL,
    CHECK ((member_count > 0) = (status = 'ACTIVE'))
  );
  CREATE INDEX hive_created_at ON hive (created_at DESC, id DESC);
  CREATE INDEX hive_pledge_deadline ON hive (pledge_deadline, id);
  CREATE INDEX hive_member_count ON hive (member_count, id);
  CREATE INDEX hive_due ON hive (pledge_deadline) WHERE status = 'PROPOSED';
  CREATE INDEX hive_created_by ON hive (created_by) WHERE created_by IS NOT NULL;
  CREATE INDEX hive_categories ON hive USING gin (categories);
  CREATE INDEX hive_search_text ON hive USING gin (search_text public.gin_trgm_ops);
  CREATE INDEX hive_ended ON hive (status_since) WHERE status IN ('LAPSED', 'CLOSED');
  GRANT SELECT, INSERT, UPDATE ON hive TO ${app};
  GRANT SELECT, DELETE ON hive TO ${purge};`,
  `CREATE TABLE hive_member (
    id uuid PRIMARY KEY,
    hive_id uuid NOT NULL REFERENCES hive,
    user_id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('STEWARD', 'MEMBER')),
    status text NOT NULL CHECK (status IN ('WITHDRAWN', 'PLEDGED', 'ACTIVE', 'LAPSED', 'LEFT', 'REMOVED', 'CLOSED')),
    status_since timestamptz(3) NOT NULL,
    pledged_at timestamptz(3),
    joined_at timestamptz(3),
    UNIQUE (hive_id, user_id),
    CHECK (role = 'MEMBER' OR status = 'ACTIVE'),
    CHECK (status <> 'PLEDGED' OR pledged_at IS NOT NULL),
    CHECK (status <> 'ACTIVE' OR joined_at IS NOT NULL)
  );
  CREATE INDEX hive_member_roster ON hive_member (hive_id, status_since, id) WHERE status = 'ACTIVE';
  CREATE INDEX hive_member_steward ON hive_member (hive_id) WHERE role = 'STEWARD';
  CREATE INDEX hive_member_user ON hive_member (user_id, status_since DESC, id DESC);
  CREATE INDEX hive_member_ended ON hive_member (status_since) WHERE status NOT IN ('PLEDGED', 'ACTIVE');
  GRANT SELECT, INSERT, UPDATE, DELETE ON hive_member TO ${app};
  GRANT SELECT, DELETE ON hive_member TO ${purge};`,
];

export const down = ['DROP TABLE hive_member', 'DROP TABLE hive'];
