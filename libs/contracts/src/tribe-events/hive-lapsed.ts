import { defineEvent } from '../define-event.ts';
import { count, id, oneOf } from '../fields.ts';

export const hiveLapsed = defineEvent({
  type: 'tribe-events.hive.lapsed.v1',
  description: 'A proposed hive ended without enough pledges.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    reason: oneOf('Why it ended.', ['DEADLINE', 'NO_PLEDGES']),
    pledgeCount: count('How many people had pledged.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    reason: 'DEADLINE',
    pledgeCount: 9,
  },
});
