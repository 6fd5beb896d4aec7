import { defineEvent } from '../define-event.ts';
import { id, timestamp } from '../fields.ts';

export const challengeProposed = defineEvent({
  type: 'tribe-events.tribe.challenge-proposed.v1',
  description: 'A challenge was proposed to a quiet tribe.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    goalId: id('The challenge.'),
    expiresAt: timestamp('When it lapses if nobody accepts it.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    goalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61',
    expiresAt: '2026-03-15T18:00:00.000Z',
  },
});
