import { splitSharePaid } from '@kindred/contracts/payments/split-share-paid';
import type { Transaction } from '@kindred/database/transaction';
import { PaymentShare } from './payment-share.ts';
import { PaymentSplit } from './payment-split.ts';
import { aboutEvent, settleStatus } from './split-status.ts';

/** What of a transaction tells which share it pays. */
export interface PaymentOfShare {
  readonly id: string;
  readonly splitId: string | null;
  readonly shareId: string | null;
  /** Minor units: what came, and what of it is gone again. */
  readonly amount: bigint;
  readonly gone: bigint;
}

/** Holds a split, under whose lock its shares and what is paid for them change. @throws {NotFound} */
export function lockSplitOf(tx: Transaction, splitId: string): Promise<PaymentSplit> {
  return tx.lock(PaymentSplit, splitId, 'No split of yours');
}

/** All shares of a split, in their order. Loaded after its lock, they are as they stand. */
export function sharesOf(tx: Transaction, { id }: Pick<PaymentSplit, 'id'>): Promise<PaymentShare[]> {
  return tx.find(PaymentShare, { splitId: id }, { order: { position: 'ASC', id: 'ASC' } });
}

/**
 * Money came for a share, or its payee says that they have it. Answers whether it was owed: where it is not any more
 * (waived, dropped, paid by something else), nothing changes and the money has to go back. Asked again about the same
 * transaction it answers the same.
 *
 * A payment that a dispute took, and that comes back after its event was divided anew, is what its person paid,
 * whatever their share came to meanwhile: the share is that much then. One that was given back, and that the bank sent
 * back, pays its share as it did before.
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

/** A payment of a share came to nothing: it is owed as before, and says so. */
export async function recordFailedSharePayment(tx: Transaction, payment: PaymentOfShare): Promise<void> {
  const { share } = await lockShareOf(tx, payment);
  if (share.status === 'PENDING') share.owe('FAILED');
}

/** Whether what a payment is for is still to be paid; true where it is for no share. */
export async function isStillOwed(tx: Transaction, payment: PaymentOfShare): Promise<boolean> {
  return payment.shareId === null || (await lockShareOf(tx, payment)).share.isOwed;
}

/**
 * More of what a share was paid with has gone back, or less of it, where it came back from the bank. When it has gone
 * back whole, no more is asked of its person.
 */
export async function recordShareRefund(tx: Transaction, payment: PaymentOfShare): Promise<void> {
  const { split, shares, share } = await lockShareOf(tx, payment);
  if (share.transactionId !== payment.id) return;
  share.refunded = goneOf(share, payment);
  if (share.status !== 'COMPLETED' || payment.gone < payment.amount) return;
  share.settle('REFUNDED', tx.now);
  settleStatus(tx, split, shares);
}

/**
 * What a share was paid with was taken back by a dispute, also where it had been given back and came back from the
 * bank: it is owed again, unless its split was called off.
 */
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
 * What is missing of a share by what was given back. Of a payment of which a part went back before it was a share's,
 * that part never was in it.
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
