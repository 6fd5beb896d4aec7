import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const suggestionDeclined = defineEvent({
  type: 'tribe-events.tribe.suggestion-declined.v1',
  description: 'A member declined a suggestion.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    suggestionId: id('The suggestion.'),
    declinedBy: person('The member.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    suggestionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb0',
    declinedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
