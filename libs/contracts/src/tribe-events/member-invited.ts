import { defineEvent } from '../define-event.ts';
import { id, optional, person, timestamp } from '../fields.ts';

export const memberInvited = defineEvent({
  type: 'tribe-events.tribe.member-invited.v1',
  description: 'A person was invited to a tribe. The invitation keeps a seat until it is answered or lapses.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who is invited.'),
    invitedBy: optional(person('The member who invites. Left out if a formation does.')),
    expiresAt: timestamp('When it lapses.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    invitedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    expiresAt: '2026-03-08T18:00:00.000Z',
  },
});
