import { defineEvent } from '../define-event.ts';
import { transactionExample, transactionFields } from './transaction-fields.ts';

export const transactionCompleted = defineEvent({
  type: 'payments.transaction.completed.v1',
  description:
    'A payment or payout was made: the money came, or whoever receives it by hand said so. Told once, and again only where a dispute that was lost is won after all, or where the bank sends back what was given back. Refunds tell of the payment that they give back.',
  subject: 'transactionId',
  data: transactionFields,
  example: transactionExample,
});
