import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const methodAdded = defineEvent({
  type: 'payments.method.added.v1',
  description:
    'A person has a method to pay with, which the provider keeps. Neither its token nor any of its digits is told.',
  subject: 'methodId',
  data: {
    methodId: id('The method.'),
    userId: person('Whose it is.'),
    provider: oneOf('Who carries out payments with it.', ['STRIPE', 'VENMO', 'MANUAL']),
    type: oneOf('What it is.', ['CREDIT_CARD', 'DEBIT_CARD', 'BANK_ACCOUNT', 'VENMO_BALANCE', 'CASH']),
  },
  example: {
    methodId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    provider: 'STRIPE',
    type: 'CREDIT_CARD',
  },
});
