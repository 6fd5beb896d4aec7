import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const hiveClosed = defineEvent({
  type: 'tribe-events.hive.closed.v1',
  description: 'A hive ended: its last member left, or a steward closed it. Then all memberships in it ended too.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    reason: oneOf('Why it ended.', ['LAST_MEMBER_LEFT', 'CLOSED_BY_STEWARD']),
    closedBy: optional(person('The steward. Absent if the last member left.')),
    memberCount: count('How many members it had until then.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    reason: 'CLOSED_BY_STEWARD',
    closedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    memberCount: 12,
  },
});
