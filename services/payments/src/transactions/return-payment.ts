import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import type { Transaction } from '@kindred/database/transaction';
import { post } from '../ledger/post.ts';
import { oweShareAgain } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { takeFromPayee } from './take-from-payee.ts';

/**
 * Takes back a completed payment whose settlement failed at the provider. Its money never arrived, so it is taken from
 * the payee, and the share is owed again. A payment that a dispute took stays as it is.
 */
export async function returnPayment(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  if (payment.disputeStatus === 'LOST') return;
  const { id, refundable: taken } = payment;
  if (taken > 0n) {
    await post(tx, {
      kind: 'PAYMENT_RETURNED',
      once: `payment-returned:${id}`,
      legs: await takeFromPayee(tx, payment, taken),
    });
    payment.lost += taken;
  }
  Object.assign(payment, {
    disputeStatus: null,
    disputedAt: null,
    disputed: null,
    lostAt: null,
  } satisfies Partial<PaymentTransaction>);
  payment.move('REFUNDED', tx.now, 'RETURNED');
  tx.publish(transactionFailed, payment, { ...aboutPayment(payment), outcome: 'RETURNED', reason: 'RETURNED' });
  if (payment.shareId !== null) await oweShareAgain(tx, payment);
}
