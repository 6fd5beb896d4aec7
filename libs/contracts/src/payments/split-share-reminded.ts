import { defineEvent } from '../define-event.ts';
import { amount, currency, id, oneOf, optional, person, timestamp } from '../fields.ts';

export const splitShareReminded = defineEvent({
  type: 'payments.split.share-reminded.v1',
  description:
    'Somebody is to be reminded of a share that they accepted and have not paid. Told at most once a day for each share.',
  subject: 'splitId',
  data: {
    splitId: id('The split.'),
    shareId: id('The share.'),
    userId: person('Whose share it is.'),
    payeeId: person('Whom it is owed to.'),
    eventId: optional(id('The event that it pays for.')),
    amount: amount('How much it is, in minor units.'),
    currency: currency('In which currency.'),
    dueDate: timestamp('When it is due.'),
    by: oneOf('Who reminds: the payee, or the house by itself before and after the due date.', ['PAYEE', 'SCHEDULE']),
  },
  example: {
    splitId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    shareId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f71',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    payeeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    amount: 1500,
    currency: 'EUR',
    dueDate: '2026-03-01T18:00:00.000Z',
    by: 'SCHEDULE',
  },
});
