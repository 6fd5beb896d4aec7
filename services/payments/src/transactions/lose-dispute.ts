import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { Transaction } from '@kindred/database/transaction';
import { post } from '../ledger/post.ts';
import { isReversed } from '../ledger/read-entry.ts';
import { oweShareAgain, recordShareRefund } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { releaseFrozen } from './freeze-disputed.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { least, takeFromPayee } from './take-from-payee.ts';

/**
 * A dispute took a payment's money for good: what was held of it, and what its payee otherwise has or owes. What was
 * refunded, or is on its way, is not taken a second time: while refunds have all there is, the dispute stays open until
 * they have ended. Where less was disputed than there is, the payment stands for the rest, as after a refund in part;
 * else the share is owed again where anything was lost.
 */
export async function lose(tx: Transaction, payment: PaymentTransaction, at: Date): Promise<void> {
  if (payment.isLost) return;
  const { disputed, refundable, refunding, entryId } = payment;
  const asked = least(disputed ?? refundable, refundable);
  if (asked === 0n && refunding > 0n)
    return void Object.assign(payment, {
      disputeStatus: 'OPEN',
      disputedAt: at,
      lostAt: at,
    } satisfies Partial<PaymentTransaction>);
  const inPart = disputed !== null && asked < refundable + refunding;
  Object.assign(payment, {
    disputeStatus: inPart ? 'LOST_IN_PART' : 'LOST',
    disputedAt: at,
    lostAt: null,
  } satisfies Partial<PaymentTransaction>);
  if (asked > 0n && entryId !== null) {
    const legs = await takeFromPayee(tx, payment, asked);
    const [entry] = await post(tx, {
      kind: 'DISPUTE_LOST',
      once: `lost:${payment.id}:${at.getTime()}`,
      legs,
      ...((await isReversed(tx, entryId)) ? {} : { reverses: entryId }),
    });
    payment.lossEntryId = entry?.id ?? null;
    payment.lost += asked;
  }
  await releaseFrozen(tx, payment, at);
  if (asked === 0n) return;
  tx.publish(transactionRefunded, payment, {
    ...aboutPayment(payment),
    because: 'DISPUTE',
    returned: Number(asked),
    whole: !inPart && payment.refundable === 0n,
  });
  if (payment.shareId !== null) await (inPart ? recordShareRefund : oweShareAgain)(tx, payment);
}

/**
 * Settling a payment failed after it was done: its money never came, nobody disputed anything, and what it paid is owed
 * again.
 */
export async function settlingFailed(tx: Transaction, payment: PaymentTransaction): Promise<void> {
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
