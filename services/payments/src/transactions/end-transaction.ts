import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import type { Transaction } from '@kindred/database/transaction';
import { aboutPayment } from './about-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import type { EndReason } from './transaction-status.ts';

/** Ends a transaction that was not completed, and tells it. Of a share that says nothing: whoever calls sees to it. */
export function endTransaction(
  tx: Transaction,
  transaction: PaymentTransaction,
  status: 'FAILED' | 'CANCELLED',
  reason: EndReason | null,
): void {
  transaction.move(status, tx.now, reason);
  tx.publish(transactionFailed, transaction, {
    ...aboutPayment(transaction),
    outcome: status,
    ...(reason === null ? {} : { reason }),
  });
}
