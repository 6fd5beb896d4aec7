import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import type { PayableEvent } from '../events/payable-event.ts';
import { giveUpPayment } from '../transactions/give-up-payment.ts';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { addSplit } from './create-split.ts';
import { divideAnew, isFixed, setShare, type ShareSnapshot } from './divide-anew.ts';
import { PaymentShare } from './payment-share.ts';
import { PaymentSplit } from './payment-split.ts';
import { underWayOf } from './payments-of-shares.ts';
import { nextReminder } from './reminders.ts';
import { lockSplitOf, sharesOf } from './settle-share.ts';
import { settleStatus } from './split-status.ts';

/**
 * Makes the split of a locked event. If a participant paid for the whole event before, or is paying it, that payment
 * becomes their share.
 */
export async function makeSplitOf(tx: Transaction, event: PayableEvent): Promise<void> {
  const { payeeId, tribeId, eventId, amount: total, currency, dueDate, participantIds } = event;
  const split = PaymentSplit.of(
    { payeeId, tribeId, eventId, fromEvent: true, total, currency, splitType: 'EQUAL', dueDate, participantIds },
    tx.now,
  );
  const whole = await paymentOf(tx, event);
  const shares = divideShares(
    tx,
    split,
    event,
    whole ? [shareOfPayment(split, whole, tx.now)] : [],
    whole?.isUnderWay === true ? [whole.userId] : [],
  );
  addSplit(tx, split, shares);
  event.splitId = split.id;
  settleStatus(tx, split, shares);
}

/**
 * Divides the unpaid rest of an event's split again, and raises its revision if anything changes. A split that its
 * payee called off stays as it is. Payee and currency can change until a share is fixed. A payment under way for a
 * share that is no longer owed is cancelled; the recovery makes the call if a provider has to be asked.
 */
export async function reviseSplitOf(
  tx: Transaction,
  dependencies: Parameters<typeof giveUpPayment>[1],
  event: PayableEvent,
  splitId: string,
): Promise<void> {
  const split = await lockSplitOf(tx, splitId);
  if (split.cancelledAt !== null) return;
  const known = await sharesOf(tx, split);
  const underWay = await underWayOf(tx, known);
  const paying = known.filter(({ id }) => underWay.has(id)).map(({ userId }) => userId);
  const isAnothers = split.payeeId !== event.payeeId || split.currency !== event.currency;
  if (isAnothers && known.some((share) => isFixed(event, shareSnapshotOf(share, paying)))) return;
  const before = snapshotOf(known);
  const { payeeId, currency, dueDate, tribeId } = event;
  Object.assign(split, { payeeId, currency, dueDate, tribeId } satisfies Partial<PaymentSplit>);
  for (const share of known) share.payeeId = payeeId;
  const shares = divideShares(tx, split, event, known, paying);
  for (const share of shares) if (!known.includes(share)) tx.add(share);
  for (const share of known) {
    const payment = underWay.get(share.id);
    if (payment && !share.isOwed) await giveUpPayment(tx, dependencies, payment, tx.now);
  }
  if (snapshotOf(shares) === before) return;
  split.revision += 1;
  settleStatus(tx, split, shares);
}

/**
 * Divides an event among its shares. Updates the split's total and people, and returns all shares, the new ones
 * included.
 */
function divideShares(
  tx: Transaction,
  split: PaymentSplit,
  event: PayableEvent,
  known: readonly PaymentShare[],
  paying: readonly string[],
): PaymentShare[] {
  const bill = { cost: event.amount, payeeId: event.payeeId, participantIds: event.participantIds };
  const standings = known.map((share) => shareSnapshotOf(share, paying));
  const fixed = new Set(standings.filter((standing) => isFixed(bill, standing)).map(({ userId }) => userId));
  const shares = [...divideAnew(bill, standings)].map(([userId, amount]) => {
    const position = event.participantIds.indexOf(userId);
    const share =
      known.find((each) => each.userId === userId) ??
      PaymentShare.of(split, { userId, amount, basisPoints: null, position }, tx.now);
    if (!fixed.has(userId)) setShare(share, amount, tx.now);
    if (position >= 0) share.position = position;
    share.nextReminderAt = share.isOwed ? nextReminder(event.dueDate, tx.now) : null;
    return share;
  });
  split.total = shares.reduce((sum, { amount }) => sum + amount, 0n);
  split.participantIds = [...new Set([...split.participantIds, ...event.participantIds])];
  return shares;
}

/** The valid payment of a whole event, if its payer still takes part. */
async function paymentOf(
  tx: Transaction,
  { eventId, participantIds }: PayableEvent,
): Promise<PaymentTransaction | null> {
  const [found] = await tx.find(
    PaymentTransaction,
    { eventId, type: 'EVENT_PAYMENT', status: In(['INITIATED', 'PROCESSING', 'COMPLETED']) },
    { order: { id: 'DESC' }, take: 1 },
  );
  if (!found || !participantIds.includes(found.userId)) return null;
  const payment = await tx.lock(PaymentTransaction, found.id);
  return payment.refundable > 0n && (payment.isUnderWay || payment.status === 'COMPLETED') ? payment : null;
}

function shareOfPayment(split: PaymentSplit, payment: PaymentTransaction, now: Date): PaymentShare {
  const share = PaymentShare.of(
    split,
    { userId: payment.userId, amount: payment.refundable, basisPoints: null, position: 0 },
    now,
  );
  if (!payment.isUnderWay) {
    share.settle('COMPLETED', now);
    share.transactionId = payment.id;
  }
  Object.assign(payment, { splitId: split.id, shareId: share.id } satisfies Partial<PaymentTransaction>);
  return share;
}

function shareSnapshotOf(
  { userId, amount, status, transactionId }: PaymentShare,
  paying: readonly string[],
): ShareSnapshot {
  return { userId, amount, status, transactionId, isUnderWay: paying.includes(userId) };
}

function snapshotOf(shares: readonly PaymentShare[]): string {
  return shares
    .map(({ userId, amount, status }) => `${userId} ${amount} ${status}`)
    .sort()
    .join('; ');
}
