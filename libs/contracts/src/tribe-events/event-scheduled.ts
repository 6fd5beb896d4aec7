import { defineEvent } from '../define-event.ts';
import { amount, currency, id, list, optional, person, timestamp } from '../fields.ts';

export const eventScheduled = defineEvent({
  type: 'tribe-events.event.scheduled.v1',
  description:
    'An event was scheduled, or its cost, its due date, its time or who takes part has changed since. Each of these events has the whole state: one with a later aggregateversion replaces those before. A cancelled event has no participants and costs nothing.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    tribeId: id('The tribe whose event it is.'),
    payeeId: optional(
      person(
        'Who paid for it, or will, and is paid back. May take part. Absent after that person left; the event is free then.',
      ),
    ),
    amount: amount('What it costs as a whole, in minor units; 0 for nothing.'),
    currency: optional(
      currency('An ISO 4217 code, never CHRONA. It does not change. Absent for an event that never had a cost.'),
    ),
    participantIds: list(
      'People with a place, in the order in which they got it. Minor units that cannot be divided evenly are given out in this order. An event with a cost has 20 people at most; of a free event, the first 20 are listed.',
      person('A person who takes part.'),
      { most: 20 },
    ),
    dueDate: timestamp('When everyone should have paid.'),
    scheduledBy: optional(
      person(
        'The host, or the creator of the tribe. Only the first of these events has it, which schedules the event.',
      ),
    ),
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
    scheduledBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
