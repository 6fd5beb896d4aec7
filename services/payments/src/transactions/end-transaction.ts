import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import type { Transaction } from '@kindred/database/transaction';
import { aboutPayment } from './about-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import type { EndReason } from './transaction-status.ts';

/** Ends a transaction that was not completed, and publishes it. Publishes no event for its share. The caller does. */
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
