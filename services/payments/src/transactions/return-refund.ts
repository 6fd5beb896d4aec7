import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import type { Transaction } from '@kindred/database/transaction';
import { oweShareAgain, recordShareRefund } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { ensureProviderAccount } from './entries.ts';
import type { LockedRefund } from './lock-payment.ts';
import { losePendingDispute } from './lose-dispute.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { postRefundBack, publishTaken } from './post-refund-back.ts';
import { payShareAgain } from './win-back.ts';

/**
 * Takes back a completed refund that the payer's bank returned. The payee has the money again and may refund it in
 * another way. The payment is COMPLETED again, unless something else pays for the same share or event by now.
 */
export async function returnRefund(tx: Transaction, locked: LockedRefund): Promise<void> {
  const { first, refund } = locked;
  const from = await ensureProviderAccount(tx, refund, refund.currency);
  first.refunded -= refund.amount;
  const taken = await postRefundBack(tx, locked, { kind: 'REFUND_RETURNED', once: `returned:${refund.id}`, from });
  refund.move('REFUNDED', tx.now, 'RETURNED');
  // The database refuses the payment's move from REFUNDED until it sees the lower `refunded`.
  await tx.flush();
  tx.publish(transactionFailed, refund, { ...aboutPayment(refund), outcome: 'RETURNED', reason: 'RETURNED' });
  publishTaken(tx, first, taken);
  if (first.shareId !== null) await recordShareRefund(tx, first);
  await losePendingDispute(tx, first);
  const restCameBack = first.status === 'COMPLETED' && first.disputeStatus === 'LOST' && first.refundable > 0n;
  if ((first.status === 'REFUNDED' || restCameBack) && !first.isReturned) await reinstatePayment(tx, first);
}

/**
 * Makes the payment count again for its share or event. If a dispute took all of it, it pays for nothing, and the share
 * is owed again.
 */
async function reinstatePayment(tx: Transaction, first: PaymentTransaction): Promise<void> {
  if (first.disputeStatus === 'LOST' && first.refundable === 0n) {
    first.move('COMPLETED', tx.now);
    if (first.shareId !== null) await oweShareAgain(tx, first);
    return;
  }
  if (!(await payShareAgain(tx, first))) return;
  if (first.disputeStatus === 'LOST') first.disputeStatus = 'LOST_IN_PART';
  if (first.status === 'REFUNDED') first.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, first, aboutPayment(first));
}
