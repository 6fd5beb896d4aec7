import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const methodRemoved = defineEvent({
  type: 'payments.method.removed.v1',
  description: 'A method is no longer there to pay with: its person removed it, or its provider did.',
  subject: 'methodId',
  data: {
    methodId: id('The method.'),
    userId: person('Whose it was.'),
    provider: oneOf('Who carried out payments with it.', ['STRIPE', 'VENMO', 'MANUAL']),
    type: oneOf('What it was.', ['CREDIT_CARD', 'DEBIT_CARD', 'BANK_ACCOUNT', 'VENMO_BALANCE', 'CASH']),
  },
  example: {
    methodId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    provider: 'STRIPE',
    type: 'CREDIT_CARD',
  },
});
