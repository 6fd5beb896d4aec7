import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { Transaction } from '@kindred/database/transaction';
import { movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import { recordShareRefund } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { ensureProviderAccount } from './entries.ts';
import type { LockedRefund } from './lock-payment.ts';
import { losePendingDispute } from './lose-dispute.ts';
import { ensureRefundSource } from './post-refund-back.ts';
import { least, takeFromPayee } from './take-from-payee.ts';

/** Completes a refund: the payer has the money. A refund that was completed before stays as it is. */
export async function completeRefund(tx: Transaction, locked: LockedRefund): Promise<void> {
  const { first, refund } = locked;
  if (refund.status === 'COMPLETED' || refund.status === 'REFUNDED' || refund.entryId !== null) return;
  const isLate = !refund.isUnderWay;
  if (refund.provider !== 'MANUAL') await postRefunded(tx, locked, isLate);
  if (isLate) first.refunded += least(first.refundable, refund.amount);
  else {
    refund.move('COMPLETED', tx.now);
    first.refunding -= refund.amount;
    first.refunded += refund.amount;
  }
  const whole =
    first.refunded === first.amount || (first.disputeStatus === 'LOST_IN_PART' && first.gone === first.amount);
  if (whole && first.status === 'COMPLETED') first.move('REFUNDED', tx.now);
  tx.publish(transactionRefunded, first, {
    ...aboutPayment(first),
    because: 'REFUND',
    refundId: refund.id,
    returned: Number(refund.amount),
    whole,
  });
  if (first.shareId !== null) await recordShareRefund(tx, first);
  if (whole) await losePendingDispute(tx, first);
}

/**
 * Posts the refund's money back to its provider. A late refund had failed here before the provider completed it. Its
 * money is the payee's again by then and may be spent, so it is taken from the payee.
 */
async function postRefunded(tx: Transaction, { first, refund }: LockedRefund, isLate: boolean): Promise<void> {
  const { id, amount, currency } = refund;
  const legs = isLate
    ? await takeFromPayee(tx, first, amount)
    : movement(
        await ensureRefundSource(tx, refund),
        await ensureProviderAccount(tx, refund, currency),
        currency,
        amount,
      );
  const [entry] = await post(tx, { kind: 'REFUNDED', type: 'REFUND', once: `refunded:${id}`, legs });
  refund.entryId = entry?.id ?? null;
}
