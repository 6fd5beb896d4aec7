import { defineEvent } from '../define-event.ts';
import { code, oneOf, optional } from '../fields.ts';
import { transactionExample, transactionFields } from './transaction-fields.ts';

export const transactionFailed = defineEvent({
  type: 'payments.transaction.failed.v1',
  description: 'A payment, refund or payout came to nothing. Told once for each.',
  subject: 'transactionId',
  data: {
    ...transactionFields,
    outcome: oneOf('How it ended: declined, called off, or sent back by the bank after it was done.', [
      'FAILED',
      'CANCELLED',
      'RETURNED',
    ]),
    reason: optional(code('Why, where there is a reason that may be shown.')),
  },
  example: { ...transactionExample, outcome: 'FAILED', reason: 'INSUFFICIENT_FUNDS' },
});
