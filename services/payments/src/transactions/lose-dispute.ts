import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { Transaction } from '@kindred/database/transaction';
import { post } from '../ledger/post.ts';
import { isReversed } from '../ledger/read-entry.ts';
import { oweShareAgain, recordShareRefund } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { releaseFrozen } from './freeze-disputed.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { publishDisputeChange } from './publish-dispute-change.ts';
import { least, takeFromPayee } from './take-from-payee.ts';

/**
 * Takes a disputed payment's money for good. The frozen amount goes first, then the payee's balance; the rest becomes
 * the payee's debt. Money that was refunded, or is being refunded, is not taken twice: while refunds have all of it,
 * the dispute stays OPEN until they end. If the dispute is about a part, the payment counts for the rest, as after a
 * partial refund. Otherwise the share is owed again.
 */
export async function loseDispute(tx: Transaction, payment: PaymentTransaction, at: Date): Promise<void> {
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
 * Loses a dispute that waited for refunds of the whole payment, now that one of them has ended. The dispute takes the
 * amount that the refunds did not give back.
 */
export async function losePendingDispute(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  const { lostAt, disputeStatus: before } = payment;
  if (lostAt === null) return;
  await loseDispute(tx, payment, lostAt);
  publishDisputeChange(tx, payment, before);
}
