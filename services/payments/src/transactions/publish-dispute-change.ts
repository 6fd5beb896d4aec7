import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { PaymentTransaction } from './payment-transaction.ts';
import type { DisputeStatus } from './transaction-status.ts';

/** Publishes the status of a payment's dispute if it differs from `before`. */
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

/** Events have no LOST_IN_PART. Their amount says how much was lost. */
function publicStatus(status: DisputeStatus | null) {
  return status === 'LOST_IN_PART' ? 'LOST' : status;
}
