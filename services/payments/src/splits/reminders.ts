import { splitShareReminded } from '@kindred/contracts/payments/split-share-reminded';
import type { Transaction } from '@kindred/database/transaction';
import type { PaymentShare } from './payment-share.ts';
import type { PaymentSplit } from './payment-split.ts';
import { aboutEvent } from './split-status.ts';

export const dayMs = 86_400_000;

/** The next automatic reminder: three days before the due date, at the start of its UTC day, and a week after. */
export function nextReminder(dueDate: Date, after: Date): Date | null {
  const due = dueDate.getTime();
  const times = [due - 3 * dayMs, due - (due % dayMs), due + 7 * dayMs].sort((one, other) => one - other);
  const next = times.find((time) => time > after.getTime());
  return next === undefined ? null : new Date(next);
}

/** The earliest time of the next reminder by the payee; null if that is now. */
export function remindableAt({ remindedAt }: Pick<PaymentShare, 'remindedAt'>, now: Date): Date | null {
  if (remindedAt === null) return null;
  const at = new Date(remindedAt.getTime() + dayMs);
  return at > now ? at : null;
}

/** Publishes a reminder of a share. The caller has locked its split. */
export function publishReminder(
  tx: Transaction,
  split: PaymentSplit,
  share: PaymentShare,
  by: 'PAYEE' | 'SCHEDULE',
): void {
  share.remindedAt = tx.now;
  tx.publish(splitShareReminded, split, {
    splitId: split.id,
    shareId: share.id,
    userId: share.userId,
    payeeId: share.payeeId,
    ...aboutEvent(split),
    amount: Number(share.amount),
    currency: split.currency,
    dueDate: split.dueDate.toISOString(),
    by,
  });
}
