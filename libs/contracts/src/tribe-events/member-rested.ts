import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const memberRested = defineEvent({
  type: 'tribe-events.tribe.member-rested.v1',
  description: 'A member was idle for 30 days: the membership is INACTIVE and its seat is free.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Whose membership it is.'),
    memberCount: count('How many members are ACTIVE now.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    memberCount: 4,
  },
});
