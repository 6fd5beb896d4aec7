import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const suggestionAccepted = defineEvent({
  type: 'tribe-events.tribe.suggestion-accepted.v1',
  description: 'A member accepted a suggestion, which is the draft of an event now.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    suggestionId: id('The suggestion.'),
    eventId: id('The draft.'),
    acceptedBy: person('The member, who is the first host of the draft.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    suggestionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb0',
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    acceptedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
