import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, person } from '../fields.ts';

export const hiveMemberJoined = defineEvent({
  type: 'tribe-events.hive.member-joined.v1',
  description: 'A person became a member of an active hive.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    userId: person('Who joined.'),
    via: oneOf('How.', ['PLEDGE', 'JOINING']),
    role: oneOf('The role that they begin with.', ['STEWARD', 'MEMBER']),
    memberCount: count('How many members there are, this one included.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    via: 'JOINING',
    role: 'MEMBER',
    memberCount: 13,
  },
});
