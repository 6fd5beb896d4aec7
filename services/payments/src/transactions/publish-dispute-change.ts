import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { PaymentTransaction } from './payment-transaction.ts';
import type { DisputeStatus } from './transaction-status.ts';

/** Tells how a payment's dispute stands, where that is not as it was `before`. */
export function publishDisputeChange(tx: Transaction, payment: PaymentTransaction, before: DisputeStatus | null): void {
  const { id: transactionId, disputeStatus, disputed, amount, currency, userId, payeeId } = payment;
  const [status, known] = [publicStatus(disputeStatus), publicStatus(before)];
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
function publicStatus(status: DisputeStatus | null) {
  return status === 'LOST_IN_PART' ? 'LOST' : status;
}
