import { defineEvent } from '../define-event.ts';
import { id, person, timestamp } from '../fields.ts';

export const disclaimerLapseDue = defineEvent({
  type: 'companion-journal.disclaimer-acceptance.lapse-due.v1',
  description: 'An acceptance of the disclaimer lapses within a week, unless its person accepts anew. Told once.',
  subject: 'acceptanceId',
  data: {
    acceptanceId: id('The acceptance.'),
    userId: person('Whose acceptance it is.'),
    disclaimerId: id('The version that was accepted, which is the current one.'),
    lapsesAt: timestamp('When it lapses.'),
  },
  example: {
    acceptanceId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc1',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    disclaimerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    lapsesAt: '2026-06-01T12:00:00.000Z',
  },
});
