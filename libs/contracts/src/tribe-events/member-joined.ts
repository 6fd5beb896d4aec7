import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, person } from '../fields.ts';

export const memberJoined = defineEvent({
  type: 'tribe-events.tribe.member-joined.v1',
  description: 'A person took a seat in a tribe.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who took the seat.'),
    via: oneOf('How.', ['FOUNDING', 'INVITATION', 'REQUEST', 'LINK', 'PROPOSAL']),
    memberCount: count('How many members are ACTIVE, this one included.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    via: 'INVITATION',
    memberCount: 5,
  },
});
