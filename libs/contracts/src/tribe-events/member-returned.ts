import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const memberReturned = defineEvent({
  type: 'tribe-events.tribe.member-returned.v1',
  description: 'An INACTIVE member did something in the tribe and took a seat again.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Whose membership it is.'),
    memberCount: count('How many members are ACTIVE now.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    memberCount: 5,
  },
});
