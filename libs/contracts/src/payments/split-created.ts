import { defineEvent } from '../define-event.ts';
import { amount, currency, id, list, oneOf, optional, person, record, timestamp } from '../fields.ts';

export const splitCreated = defineEvent({
  type: 'payments.split.created.v1',
  description:
    'A bill was divided among people, by somebody or because an event was scheduled. Told once for each split; a share that an event divides anew later is not told again.',
  subject: 'splitId',
  data: {
    splitId: id('The split.'),
    payeeId: person('Whom the shares are paid to.'),
    tribeId: optional(id('The tribe whose bill it is.')),
    eventId: optional(id('The event that it pays for.')),
    splitType: oneOf('How it was divided.', ['EQUAL', 'PERCENTAGE', 'CUSTOM']),
    total: amount('What all shares sum to, in minor units.'),
    currency: currency('In which currency.'),
    shares: list(
      'The shares, the payee’s own among them where they have one.',
      record({
        shareId: id('The share.'),
        userId: person('Whose it is.'),
        amount: amount('How much it is, in minor units.'),
      }),
    ),
    dueDate: timestamp('When it is due.'),
  },
  example: {
    splitId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    payeeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    splitType: 'EQUAL',
    total: 3000,
    currency: 'EUR',
    shares: [
      { shareId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f71', userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02', amount: 1500 },
      { shareId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f72', userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f03', amount: 1500 },
    ],
    dueDate: '2026-03-01T18:00:00.000Z',
  },
});
