import { defineEvent } from '../define-event.ts';
import { amount, currency, id, optional, person } from '../fields.ts';

export const splitSharePaid = defineEvent({
  type: 'payments.split.share-paid.v1',
  description:
    'A share of a split was paid: the money came, or its payee says that they have it. Told again only for a share that was owed again in between.',
  subject: 'splitId',
  data: {
    splitId: id('The split.'),
    shareId: id('The share.'),
    userId: person('Whose share it is.'),
    payeeId: person('Whom it was paid to.'),
    eventId: optional(id('The event that it pays for.')),
    transactionId: id('The transaction that paid it.'),
    amount: amount('How much it is, in minor units.'),
    currency: currency('In which currency.'),
  },
  example: {
    splitId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    shareId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f71',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    payeeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    transactionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f73',
    amount: 1500,
    currency: 'EUR',
  },
});
