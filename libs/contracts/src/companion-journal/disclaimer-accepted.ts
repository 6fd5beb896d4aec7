import { defineEvent } from '../define-event.ts';
import { count, id, person, timestamp } from '../fields.ts';

export const disclaimerAccepted = defineEvent({
  type: 'companion-journal.disclaimer-acceptance.accepted.v1',
  description: 'A person accepted the current disclaimer, for the first time or anew.',
  subject: 'acceptanceId',
  data: {
    acceptanceId: id('The acceptance.'),
    userId: person('Who accepted it.'),
    disclaimerId: id('The version that was accepted.'),
    number: count('The number of this version.'),
    lapsesAt: timestamp('When it lapses, unless a new version is published before.'),
  },
  example: {
    acceptanceId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc1',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    disclaimerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    number: 2,
    lapsesAt: '2026-05-30T09:30:00.000Z',
  },
});
