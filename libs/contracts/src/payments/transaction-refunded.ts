import { defineEvent } from '../define-event.ts';
import { amount, flag, id, oneOf, optional } from '../fields.ts';
import { transactionExample, transactionFields } from './transaction-fields.ts';

export const transactionRefunded = defineEvent({
  type: 'payments.transaction.refunded.v1',
  description:
    'Money of a payment went back to who paid, whole or in part: by a refund, or by a dispute that was lost. Told once for each of these.',
  subject: 'transactionId',
  data: {
    ...transactionFields,
    because: oneOf('What gave it back.', ['REFUND', 'DISPUTE']),
    refundId: optional(id('The refund, a transaction of its own; absent for disputes.')),
    returned: amount('What went back this time, in minor units.'),
    whole: flag('Whether nothing of the payment is left.'),
  },
  example: {
    ...transactionExample,
    because: 'REFUND',
    refundId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f63',
    returned: 1_250,
    whole: true,
  },
});
