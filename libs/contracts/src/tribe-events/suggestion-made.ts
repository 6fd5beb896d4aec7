import { defineEvent } from '../define-event.ts';
import { flag, id, timestamp } from '../fields.ts';

export const suggestionMade = defineEvent({
  type: 'tribe-events.tribe.suggestion-made.v1',
  description: 'An event was suggested to a tribe.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    suggestionId: id('The suggestion.'),
    isAskedFor: flag('Whether a member asked for it.'),
    expiresAt: timestamp('Until when it can be accepted.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    suggestionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb0',
    isAskedFor: true,
    expiresAt: '2026-03-15T18:00:00.000Z',
  },
});
