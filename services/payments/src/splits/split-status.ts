import { splitCancelled } from '@kindred/contracts/payments/split-cancelled';
import { splitCompleted } from '@kindred/contracts/payments/split-completed';
import { splitReopened } from '@kindred/contracts/payments/split-reopened';
import type { Transaction } from '@kindred/database/transaction';
import type { PaymentShare } from './payment-share.ts';
import type { PaymentSplit, SplitStatus } from './payment-split.ts';

type Share = Pick<PaymentShare, 'amount' | 'refunded' | 'isOwed' | 'isPayees' | 'status'>;

/**
 * A split's status, from its shares. `PENDING`: nobody has paid. `PARTIAL`: a person has paid, and another owes.
 * `COMPLETED`: nothing is owed, and something was paid. `CANCELLED`: nothing is owed, and nothing was paid. The payee's
 * own share does not count.
 */
export function statusOf(shares: readonly Share[]): SplitStatus {
  const others = shares.filter(({ isPayees }) => !isPayees);
  const isAnyOwed = others.some(({ isOwed }) => isOwed);
  const isAnyPaid = others.some(({ status }) => status === 'COMPLETED');
  if (isAnyOwed) return isAnyPaid ? 'PARTIAL' : 'PENDING';
  return isAnyPaid ? 'COMPLETED' : 'CANCELLED';
}

/** The sum that others than the payee have paid, less refunds, in minor units. */
export function paidOf(shares: readonly Share[]): bigint {
  // Nothing is left of a refunded share, unless the bank returned the refund.
  return shares
    .filter(({ isPayees, status }) => !isPayees && (status === 'COMPLETED' || status === 'REFUNDED'))
    .reduce((sum, { amount, refunded }) => sum + amount - refunded, 0n);
}

/** Updates a split's status from all of its shares. Publishes it if the split is completed, cancelled or open again. */
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
