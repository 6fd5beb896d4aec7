import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const hiveMemberRemoved = defineEvent({
  type: 'tribe-events.hive.member-removed.v1',
  description: 'A steward removed a member from a hive.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    userId: person('Who was removed.'),
    removedBy: person('The steward.'),
    memberCount: count('How many members there are now.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    removedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    memberCount: 12,
  },
});
