import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const hivePledged = defineEvent({
  type: 'tribe-events.hive.pledged.v1',
  description: 'A person pledged to a proposed hive.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    userId: person('Who pledged.'),
    pledgeCount: count('How many people have pledged, this one included.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    pledgeCount: 7,
  },
});
