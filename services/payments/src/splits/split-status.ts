import { splitCancelled } from '@kindred/contracts/payments/split-cancelled';
import { splitCompleted } from '@kindred/contracts/payments/split-completed';
import { splitReopened } from '@kindred/contracts/payments/split-reopened';
import type { Transaction } from '@kindred/database/transaction';
import type { PaymentShare } from './payment-share.ts';
import type { PaymentSplit, SplitStatus } from './payment-split.ts';

type Share = Pick<PaymentShare, 'amount' | 'refunded' | 'isOwed' | 'isPayees' | 'status'>;

/**
 * How a split stands, out of nothing but its shares. `PENDING` while nobody but the payee has paid, `PARTIAL` when
 * somebody has, `COMPLETED` when nothing is owed any more and something was paid; where nothing is owed and nothing was
 * paid it is `CANCELLED`.
 */
export function statusOf(shares: readonly Share[]): SplitStatus {
  const others = shares.filter(({ isPayees }) => !isPayees);
  const isAnyOwed = others.some(({ isOwed }) => isOwed);
  const isAnyPaid = others.some(({ status }) => status === 'COMPLETED');
  if (isAnyOwed) return isAnyPaid ? 'PARTIAL' : 'PENDING';
  return isAnyPaid ? 'COMPLETED' : 'CANCELLED';
}

/** What others than the payee have paid less what was given back of it, in minor units. */
export function paidOf(shares: readonly Share[]): bigint {
  // Of a share that was given back whole nothing is left, unless the bank sent it back.
  return shares
    .filter(({ isPayees, status }) => !isPayees && (status === 'COMPLETED' || status === 'REFUNDED'))
    .reduce((sum, { amount, refunded }) => sum + amount - refunded, 0n);
}

/**
 * Brings a split's status in line with its shares, all of which are given, and tells it where it came to an end by
 * that, or to none any more.
 */
export function settleStatus(tx: Transaction, split: PaymentSplit, shares: readonly PaymentShare[]): void {
  const before = split.status;
  split.status = split.cancelledAt ? 'CANCELLED' : statusOf(shares);
  if (split.status === before) return;
  const about = { splitId: split.id, ...aboutEvent(split) };
  if (split.status === 'COMPLETED')
    tx.publish(splitCompleted, split, { ...about, paid: Number(paidOf(shares)), currency: split.currency });
  if (split.status === 'CANCELLED') tx.publish(splitCancelled, split, about);
  const isOpen = split.status === 'PENDING' || split.status === 'PARTIAL';
  if (isOpen && (before === 'COMPLETED' || before === 'CANCELLED'))
    tx.publish(splitReopened, split, { ...about, was: before });
}

/** The event that a split pays for, as events of splits name it. */
export function aboutEvent({ eventId }: Pick<PaymentSplit, 'eventId'>): { eventId?: string } {
  return eventId === null ? {} : { eventId };
}
