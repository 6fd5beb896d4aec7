import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const hiveMemberLeft = defineEvent({
  type: 'tribe-events.hive.member-left.v1',
  description: 'A member left a hive, or was erased.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    userId: person('Who left.'),
    memberCount: count('How many members there are now.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    memberCount: 12,
  },
});
