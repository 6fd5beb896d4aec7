import { defineEvent } from '../define-event.ts';
import { id, person, timestamp } from '../fields.ts';

export const joinRequested = defineEvent({
  type: 'tribe-events.tribe.join-requested.v1',
  description: 'A person asked to join a public tribe.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who asked.'),
    expiresAt: timestamp('When the request lapses.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    expiresAt: '2026-03-15T18:00:00.000Z',
  },
});
