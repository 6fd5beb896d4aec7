import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const memberLeft = defineEvent({
  type: 'tribe-events.tribe.member-left.v1',
  description: 'A member left a tribe, or was erased.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who left.'),
    memberCount: count('How many members are ACTIVE now.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    memberCount: 4,
  },
});
