import { actor, allow, anyone, guarded, isJob, isPerson } from '@kindred/database/policies';

const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

interface Criterion {
  readonly metric: string;
  readonly atLeast: number;
  readonly withinDays: number | null;
  readonly interestCategory: string | null;
}

type Starter = readonly [
  id: string,
  name: string,
  description: string,
  category: string,
  pointValue: number,
  criteria: readonly Criterion[],
];

/** What can be earned before an admin adds anything. */
const starters: readonly Starter[] = [
  [
    '01981f5e-8c00-7a10-9f6b-a00000000001',
    'First gathering',
    'Check in at an event of a tribe.',
    'GATHERING',
    10,
    [{ metric: 'EVENTS_ATTENDED', atLeast: 1, withinDays: null, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000002',
    'Regular',
    'Come to five events.',
    'GATHERING',
    25,
    [{ metric: 'EVENTS_ATTENDED', atLeast: 5, withinDays: null, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000003',
    'Around the table',
    'Come to three events of tribes that like to eat together.',
    'GATHERING',
    20,
    [{ metric: 'EVENTS_ATTENDED', atLeast: 3, withinDays: null, interestCategory: 'FOOD_DINING' }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000004',
    'Out in all weathers',
    'Come to three events of tribes that like to be outdoors.',
    'GATHERING',
    20,
    [{ metric: 'EVENTS_ATTENDED', atLeast: 3, withinDays: null, interestCategory: 'OUTDOOR_ADVENTURES' }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000005',
    'Four weeks running',
    'Come to an event in each of four weeks in a row.',
    'GATHERING',
    40,
    [{ metric: 'WEEKS_IN_A_ROW', atLeast: 4, withinDays: null, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000006',
    'First host',
    'Host an event to which another person comes.',
    'HOSTING',
    20,
    [{ metric: 'EVENTS_HOSTED', atLeast: 1, withinDays: null, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000007',
    'Good host',
    'Host five events within half a year.',
    'HOSTING',
    50,
    [{ metric: 'EVENTS_HOSTED', atLeast: 5, withinDays: 180, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000008',
    'One of us',
    'Join a tribe.',
    'BELONGING',
    10,
    [{ metric: 'TRIBES_JOINED', atLeast: 1, withinDays: null, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a00000000009',
    'Founder',
    'Found a tribe, and come to an event.',
    'BELONGING',
    15,
    [
      { metric: 'TRIBES_FOUNDED', atLeast: 1, withinDays: null, interestCategory: null },
      { metric: 'EVENTS_ATTENDED', atLeast: 1, withinDays: null, interestCategory: null },
    ],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a0000000000a',
    'Busy bee',
    'Join a hive.',
    'BELONGING',
    10,
    [{ metric: 'HIVES_JOINED', atLeast: 1, withinDays: null, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a0000000000b',
    'Goal getter',
    'Complete three goals of your tribes.',
    'GOALS',
    20,
    [{ metric: 'GOALS_COMPLETED', atLeast: 3, withinDays: null, interestCategory: null }],
  ],
  [
    '01981f5e-8c00-7a10-9f6b-a0000000000c',
    'Up for it',
    'Complete a challenge of a tribe.',
    'GOALS',
    20,
    [{ metric: 'CHALLENGES_COMPLETED', atLeast: 1, withinDays: null, interestCategory: null }],
  ],
];

const rowOf = ([id, name, description, category, points, criteria]: Starter) =>
  `('${id}', '${name}', '${description}', '${category}', ${points}, '${JSON.stringify(criteria)}', now(), 1)`;

/**
 * What people can earn, and who has earned it. Operations and loaders decide who sees an award, as they do for tribes.
 * What is counted of a person is seen by the person and by jobs.
 */
export const up = [
  `CREATE TABLE achievement (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 500),
    category text NOT NULL CHECK (category IN ('GATHERING', 'HOSTING', 'BELONGING', 'GOALS')),
    point_value int NOT NULL CHECK (point_value BETWEEN 1 AND 1000),
    icon_url text CHECK (length(icon_url) BETWEEN 1 AND 2000),
    criteria jsonb NOT NULL CHECK (jsonb_array_length(criteria) BETWEEN 1 AND 5),
    added_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3),
    version int NOT NULL
  );
  CREATE INDEX achievement_added ON achievement (added_at, id);
  CREATE INDEX achievement_points ON achievement (point_value, id);
  GRANT SELECT, INSERT, UPDATE ON achievement TO ${app};

  CREATE TABLE achievement_to_check (
    achievement_id uuid PRIMARY KEY REFERENCES achievement,
    up_to uuid
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON achievement_to_check TO ${app};

  CREATE TABLE user_achievement (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    achievement_id uuid NOT NULL REFERENCES achievement,
    awarded_at timestamptz(3) NOT NULL,
    counts int[] NOT NULL,
    event_id uuid,
    tribe_id uuid,
    version int NOT NULL,
    UNIQUE (user_id, achievement_id)
  );
  CREATE INDEX user_achievement_awarded ON user_achievement (user_id, awarded_at, id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON user_achievement TO ${app};`,
  `CREATE TABLE achievement_progress (
    user_id uuid NOT NULL,
    metric text NOT NULL CHECK (length(metric) BETWEEN 1 AND 40),
    thing_id uuid NOT NULL,
    day date NOT NULL,
    event_id uuid,
    tribe_id uuid,
    categories text[] NOT NULL,
    PRIMARY KEY (user_id, metric, thing_id)
  );
  CREATE INDEX achievement_progress_metric ON achievement_progress (metric, user_id);
  CREATE INDEX achievement_progress_day ON achievement_progress (day);
  ${guarded('achievement_progress')}
  ${allow('achievement_progress', app, 'own', ['SELECT'], `${isPerson} AND user_id = ${actor}`)}
  ${allow('achievement_progress', app, 'service_work', ['SELECT', 'INSERT', 'DELETE'], isJob)}
  ${allow('achievement_progress', purge, 'purge', ['SELECT', 'DELETE'], anyone, { SELECT: 'ctid, day' })}

  CREATE TABLE person_to_award (
    user_id uuid PRIMARY KEY,
    noted_at timestamptz(3) NOT NULL
  );
  CREATE INDEX person_to_award_noted ON person_to_award (noted_at, user_id);
  ${guarded('person_to_award')}
  ${allow('person_to_award', app, 'service_work', ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], isJob)}`,
  `INSERT INTO achievement (id, name, description, category, point_value, criteria, added_at, version) VALUES
    ${starters.map(rowOf).join(',\n    ')}`,
];

export const down = [
  'DROP TABLE person_to_award',
  'DROP TABLE achievement_progress',
  'DROP TABLE user_achievement',
  'DROP TABLE achievement_to_check',
  'DROP TABLE achievement',
];
