import { defineEvent } from '../define-event.ts';
import { amount, currency, id, oneOf, optional, person } from '../fields.ts';

export const transactionDisputeChanged = defineEvent({
  type: 'payments.transaction.dispute-changed.v1',
  description:
    'Whoever paid disputed a payment at their bank, or that was decided. What its payee has of it is held while it is open; what a lost one takes beyond that they owe.',
  subject: 'transactionId',
  data: {
    transactionId: id('The payment.'),
    status: oneOf('How the dispute stands. Open too while refunds under way have all that was lost.', [
      'OPEN',
      'WON',
      'LOST',
    ]),
    amount: amount('How much of the payment is disputed, in minor units.'),
    currency: currency('In which currency.'),
    userId: person('Who paid.'),
    payeeId: optional(person('Who was paid; absent where no payee had it.')),
  },
  example: {
    transactionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    status: 'OPEN',
    amount: 1_250,
    currency: 'EUR',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    payeeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
