import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const tribeFounded = defineEvent({
  type: 'tribe-events.tribe.founded.v1',
  description: 'A tribe was founded, by a person or by an accepted proposal.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    foundedBy: optional(person('Its creator and first member. Left out if a formation made it.')),
    privacy: oneOf('Who finds it.', ['PUBLIC', 'PRIVATE']),
    maxMembers: count('How many seats it has, 4 to 8.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    foundedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    privacy: 'PRIVATE',
    maxMembers: 8,
  },
});
