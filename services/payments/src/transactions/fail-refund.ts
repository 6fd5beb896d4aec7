import type { Transaction } from '@kindred/database/transaction';
import { recordShareRefund } from '../splits/settle-share.ts';
import { endTransaction } from './end-transaction.ts';
import type { LockedRefund } from './lock-payment.ts';
import { losePendingDispute } from './lose-dispute.ts';
import { ensureRefundSource, postRefundBack, publishTaken } from './post-refund-back.ts';
import type { EndReason } from './transaction-status.ts';

/**
 * Ends a refund that the payer does not get. `postRefundBack` decides who has its money now: the payee, the frozen
 * amount of an open dispute, or the provider.
 */
export async function failRefund(tx: Transaction, locked: LockedRefund, reason: EndReason): Promise<void> {
  const { first, refund } = locked;
  first.refunding -= refund.amount;
  const isPosted = refund.provider !== 'MANUAL' && (refund.payeeId !== null || first.toBeTaken > 0n);
  const taken = isPosted
    ? await postRefundBack(tx, locked, {
        kind: 'REFUND_FAILED',
        once: `refund-failed:${refund.id}`,
        from: await ensureRefundSource(tx, refund),
      })
    : 0n;
  endTransaction(tx, refund, 'FAILED', reason);
  publishTaken(tx, first, taken);
  if (taken > 0n && first.shareId !== null) await recordShareRefund(tx, first);
  await losePendingDispute(tx, first);
}
