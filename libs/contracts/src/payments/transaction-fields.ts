import { amount, currency, id, oneOf, optional, person } from '../fields.ts';

/** What every event of a transaction says: never a method, a token or digits, and no words of anybody's. */
export const transactionFields = {
  transactionId: id('The transaction.'),
  type: oneOf('What it is.', ['EVENT_PAYMENT', 'SPLIT_PAYMENT', 'REFUND', 'PAYOUT']),
  userId: person('Who paid; of a refund who gets it back, of a payout who is paid out.'),
  payeeId: optional(person('Who is paid, or gives the refund; absent for payouts, and where no payee had it.')),
  amount: amount('How much, in minor units.'),
  currency: currency('In which currency.'),
  provider: oneOf('Who carries it out: a provider, or people themselves.', ['STRIPE', 'VENMO', 'MANUAL']),
  eventId: optional(id('The event that it pays for.')),
  splitId: optional(id('The split that it pays for.')),
  shareId: optional(id('The share that it pays.')),
};

export const transactionExample = {
  transactionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
  type: 'SPLIT_PAYMENT' as const,
  userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  payeeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  amount: 1_250,
  currency: 'EUR',
  provider: 'STRIPE' as const,
  splitId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61',
  shareId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f62',
};
