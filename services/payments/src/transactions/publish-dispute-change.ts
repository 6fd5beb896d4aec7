import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { DisputeStatus, PaymentTransaction } from './payment-transaction.ts';

/** Tells how a payment's dispute stands, where that is not as it was `before`. */
export function tellDispute(tx: Transaction, payment: PaymentTransaction, before: DisputeStatus | null): void {
  const { id: transactionId, disputeStatus, disputed, amount, currency, userId, payeeId } = payment;
  const [status, known] = [told(disputeStatus), told(before)];
  if (status === null || status === known) return;
  tx.publish(transactionDisputeChanged, payment, {
    transactionId,
    status,
    amount: Number(disputed ?? amount),
    currency,
    userId,
    ...(payeeId === null ? {} : { payeeId }),
  });
}

/** The amount says how much was lost. */
function told(status: DisputeStatus | null) {
  return status === 'LOST_IN_PART' ? 'LOST' : status;
}
