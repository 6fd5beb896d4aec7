import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { DisputeStatus, PaymentTransaction } from './payment-transaction.ts';

/** Tells how a payment's dispute stands, where that is not as it was `before`. */
export function tellDispute(tx: Transaction, payment: PaymentTransaction, before: DisputeStatus | null): void {
  const { id: transactionId, disputeStatus: status, disputed, amount, currency, userId, payeeId } = payment;
  if (status === null || status === before) return;
  tx.publish(transactionDisputeChanged, payment, { transactionId, status, amount: Number(disputed ?? amount), currency, userId, ...(payeeId === null ? {} : { payeeId }) });
}
