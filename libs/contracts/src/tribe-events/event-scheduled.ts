import { defineEvent } from '../define-event.ts';
import { amount, currency, id, list, person, timestamp } from '../fields.ts';

export const eventScheduled = defineEvent({
  type: 'tribe-events.event.scheduled.v0',
  description:
    'An event was scheduled, or who takes part, what it costs or when it is due has changed since: each says all of it anew, and one with a later aggregateversion replaces the ones before. An event that was called off has no participants and costs nothing.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    tribeId: id('The tribe whose event it is.'),
    payeeId: person('Who paid for it, or will, and is paid back. May take part.'),
    amount: amount('What it costs as a whole, in minor units; 0 for nothing.'),
    currency: currency(
      'In which currency, an ISO 4217 code: never CHRONA, and the same for good once somebody has paid.',
    ),
    participantIds: list(
      'Who takes part and shares the cost, up to 20 people, in the order in which units that do not come out even are given out.',
      person('Somebody who takes part.'),
      { most: 20 },
    ),
    dueDate: timestamp('When everybody should have paid.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    payeeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    amount: 4800,
    currency: 'EUR',
    participantIds: [
      '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
      '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
      '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f03',
    ],
    dueDate: '2026-03-01T18:00:00.000Z',
  },
});
