import { splitSharePaid } from '@kindred/contracts/payments/split-share-paid';
import type { Transaction } from '@kindred/database/transaction';
import { PaymentShare } from './payment-share.ts';
import { PaymentSplit } from './payment-split.ts';
import { aboutEvent, settleStatus } from './split-status.ts';

/** The fields of a payment that its share needs. */
export interface PaymentOfShare {
  readonly id: string;
  readonly splitId: string | null;
  readonly shareId: string | null;
  /** Minor units: the payment's amount, and the part that the payer has again. */
  readonly amount: bigint;
  readonly gone: bigint;
}

/** Locks a split. Its shares and their payments change only under this lock. @throws {NotFound} */
export function lockSplitOf(tx: Transaction, splitId: string): Promise<PaymentSplit> {
  return tx.lock(PaymentSplit, splitId, 'No split of yours');
}

/** All shares of a split, in their order. They are current only if they are loaded after the split is locked. */
export function sharesOf(tx: Transaction, { id }: Pick<PaymentSplit, 'id'>): Promise<PaymentShare[]> {
  return tx.find(PaymentShare, { splitId: id }, { order: { position: 'ASC', id: 'ASC' } });
}

/**
 * Marks a payment's share as paid if it is still owed. Returns false if it is not (waived, dropped, paid by something
 * else); the money then has to go back. Repeating it for the same payment returns the same. A payment can return after
 * its event was divided anew, when a lost dispute is won. The share's amount is then what its person paid. A payment
 * whose refund the bank returned pays its share as before.
 */
export async function markSharePaid(tx: Transaction, payment: PaymentOfShare): Promise<boolean> {
  const { split, shares, share } = await lockShareOf(tx, payment);
  if (share.status === 'COMPLETED' && share.transactionId === payment.id) return true;
  const wasGivenBack = share.status === 'REFUNDED' && share.transactionId === payment.id;
  if (!share.isOwed && !wasGivenBack) return false;
  if (share.isOwed) {
    split.total += payment.amount - share.amount;
    share.amount = payment.amount;
  }
  share.refunded = goneOf(share, payment);
  share.settle('COMPLETED', tx.now);
  share.transactionId = payment.id;
  share.acceptedAt ??= tx.now;
  tx.publish(splitSharePaid, split, {
    splitId: split.id,
    shareId: share.id,
    userId: share.userId,
    payeeId: share.payeeId,
    ...aboutEvent(split),
    transactionId: payment.id,
    amount: Number(share.amount),
    currency: split.currency,
  });
  settleStatus(tx, split, shares);
  return true;
}

/** Marks a pending share as failed. It is still owed. */
export async function recordFailedSharePayment(tx: Transaction, payment: PaymentOfShare): Promise<void> {
  const { share } = await lockShareOf(tx, payment);
  if (share.status === 'PENDING') share.owe('FAILED');
}

/** Whether a payment's share is still owed. True for a payment without a share. */
export async function isStillOwed(tx: Transaction, payment: PaymentOfShare): Promise<boolean> {
  return payment.shareId === null || (await lockShareOf(tx, payment)).share.isOwed;
}

/**
 * Updates how much of a share was refunded. A bank that returns a refund lowers it. A share that was refunded as a
 * whole is not owed again.
 */
export async function recordShareRefund(tx: Transaction, payment: PaymentOfShare): Promise<void> {
  const { split, shares, share } = await lockShareOf(tx, payment);
  if (share.transactionId !== payment.id) return;
  share.refunded = goneOf(share, payment);
  if (share.status !== 'COMPLETED' || payment.gone < payment.amount) return;
  share.settle('REFUNDED', tx.now);
  settleStatus(tx, split, shares);
}

/** Marks a share as owed again after its payment was lost. If the split was called off, the share is cancelled. */
export async function oweShareAgain(tx: Transaction, payment: PaymentOfShare): Promise<void> {
  const { split, shares, share } = await lockShareOf(tx, payment);
  if ((share.status !== 'COMPLETED' && share.status !== 'REFUNDED') || share.transactionId !== payment.id) return;
  share.transactionId = null;
  share.refunded = 0n;
  if (split.cancelledAt) share.settle('CANCELLED', tx.now);
  else share.owe('FAILED');
  settleStatus(tx, split, shares);
}

/**
 * The refunded part of a share. A partial refund made before the payment was assigned to the share does not count
 * against the share.
 */
function goneOf(share: Pick<PaymentShare, 'amount'>, payment: PaymentOfShare): bigint {
  const gone = share.amount - (payment.amount - payment.gone);
  return gone > 0n ? gone : 0n;
}

async function lockShareOf(
  tx: Transaction,
  { id, splitId, shareId }: PaymentOfShare,
): Promise<{ split: PaymentSplit; shares: PaymentShare[]; share: PaymentShare }> {
  if (splitId === null || shareId === null) throw new Error(`Transaction ${id} pays no share.`);
  const split = await lockSplitOf(tx, splitId);
  const shares = await sharesOf(tx, split);
  const share = shares.find((each) => each.id === shareId);
  if (!share) throw new Error(`Split ${splitId} has no share ${shareId}.`);
  return { split, shares, share };
}
