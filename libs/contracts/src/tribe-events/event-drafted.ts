import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const eventDrafted = defineEvent({
  type: 'tribe-events.event.drafted.v1',
  description: 'A member of a tribe drafted an event. Members have not been asked to it yet.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    tribeId: id('The tribe whose event it is.'),
    draftedBy: person('The member.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    draftedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
