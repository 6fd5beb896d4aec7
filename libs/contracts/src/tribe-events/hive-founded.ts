import { defineEvent } from '../define-event.ts';
import { count, id, person, timestamp } from '../fields.ts';

export const hiveFounded = defineEvent({
  type: 'tribe-events.hive.founded.v1',
  description: 'A person proposed a hive, and pledged to it.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    foundedBy: person('Its founder.'),
    pledgeGoal: count('How many people must pledge, 3 to 500.'),
    pledgeDeadline: timestamp('When it lapses unless enough people have pledged.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    foundedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    pledgeGoal: 12,
    pledgeDeadline: '2026-03-31T18:00:00.000Z',
  },
});
