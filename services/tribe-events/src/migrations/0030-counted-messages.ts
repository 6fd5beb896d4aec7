import { allow, isJob } from '@kindred/database/policies';

const app = 'tribe_events_app';

/** A criterion on one metric, for all the time and all interests. */
const criterion = (metric: string, atLeast: number) =>
  JSON.stringify([{ metric, atLeast, withinDays: null, interestCategory: null }]);

/** Metrics with very many things a person are counted in one row for a tribe and day. */
export const up = [
  'ALTER TABLE achievement_progress ADD COLUMN times int NOT NULL DEFAULT 1 CHECK (times > 0)',
  allow('achievement_progress', app, 'counting', ['UPDATE'], isJob, { UPDATE: 'times' }),
  `INSERT INTO achievement (id, name, description, category, point_value, criteria, added_at, version) VALUES
    ('01981f5e-8c00-7a10-9f6b-a0000000000d', 'Good company', 'Send 200 messages to your tribes.', 'BELONGING', 15,
      '${criterion('MESSAGES_SENT', 200)}', now(), 1),
    ('01981f5e-8c00-7a10-9f6b-a0000000000e', 'Asked and answered', 'Answer five prompts of your tribes.', 'BELONGING', 15,
      '${criterion('PROMPTS_ANSWERED', 5)}', now(), 1)`,
];

export const down = [
  `DELETE FROM user_achievement WHERE achievement_id IN
    ('01981f5e-8c00-7a10-9f6b-a0000000000d', '01981f5e-8c00-7a10-9f6b-a0000000000e')`,
  `DELETE FROM achievement WHERE id IN
    ('01981f5e-8c00-7a10-9f6b-a0000000000d', '01981f5e-8c00-7a10-9f6b-a0000000000e')`,
  'REVOKE UPDATE (times) ON achievement_progress FROM tribe_events_app',
  'DROP POLICY counting_update ON achievement_progress',
  'ALTER TABLE achievement_progress DROP COLUMN times',
];
