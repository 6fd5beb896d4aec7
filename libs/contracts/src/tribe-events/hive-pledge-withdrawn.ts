import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const hivePledgeWithdrawn = defineEvent({
  type: 'tribe-events.hive.pledge-withdrawn.v1',
  description: 'A person took their pledge to a proposed hive back, or was erased.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    userId: person('Whose pledge it was.'),
    pledgeCount: count('How many people have pledged now.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    pledgeCount: 6,
  },
});
