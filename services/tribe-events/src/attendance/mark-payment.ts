import { splitSharePaid } from '@kindred/contracts/payments/split-share-paid';
import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { DataOf } from '@kindred/contracts/define-event';
import type { Transaction } from '@kindred/database/transaction';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { EventAttendee, type AttendancePaymentStatus } from './event-attendee.ts';
import { setPayment } from './payment-status.ts';

interface Payment {
  readonly eventId?: string | undefined;
  readonly userId: string;
  readonly transactionId: string;
}

/** Marks a person as paid when their share of an event was paid. */
export const markPaidWhenSharePaid = when<DataOf<typeof splitSharePaid>, Dependencies>(
  splitSharePaid,
  'mark-attendee-paid',
  ({ data }, tx) => mark(tx, data, 'COMPLETED'),
);

/** Marks a person as paid when they paid an event as a whole. */
export const markPaidWhenTransactionCompleted = when<DataOf<typeof transactionCompleted>, Dependencies>(
  transactionCompleted,
  'mark-attendee-paid-whole',
  async ({ data }, tx) => {
    if (data.type === 'EVENT_PAYMENT') await mark(tx, data, 'COMPLETED');
  },
);

export const markFailedWhenTransactionFailed = when<DataOf<typeof transactionFailed>, Dependencies>(
  transactionFailed,
  'mark-attendee-payment-failed',
  async ({ data }, tx) => {
    if (data.type === 'EVENT_PAYMENT' || data.type === 'SPLIT_PAYMENT') await mark(tx, data, 'FAILED');
  },
);

/** A payment that was refunded as a whole no longer pays for a place. */
export const unmarkWhenTransactionRefunded = when<DataOf<typeof transactionRefunded>, Dependencies>(
  transactionRefunded,
  'unmark-attendee-paid',
  async ({ data }, tx) => {
    if (data.whole) await unmark(tx, data.transactionId);
  },
);

/** A payment does not pay for a place while it is disputed, or after the dispute was lost. */
export const unmarkWhenDisputed = when<DataOf<typeof transactionDisputeChanged>, Dependencies>(
  transactionDisputeChanged,
  'mark-attendee-disputed',
  async ({ data: { transactionId, status } }, tx) => {
    if (status !== 'WON') await unmark(tx, transactionId, transactionId);
    else {
      const attendee = await lockPaidBy(tx, transactionId);
      if (attendee) attendee.paymentStatus = 'COMPLETED';
    }
  },
);

async function mark(tx: Transaction, { eventId, userId, transactionId }: Payment, status: AttendancePaymentStatus) {
  if (eventId === undefined || !(await tx.lockOne(TribeEvent, { id: eventId }))) return;
  const attendee = await tx.findOne(EventAttendee, { eventId, userId });
  if (!attendee || (status === 'FAILED' && attendee.paymentStatus !== 'PENDING')) return;
  attendee.paymentStatus = status;
  if (status === 'COMPLETED') attendee.paidBy = transactionId;
}

/** @param keptAs the payment that is remembered, because it may count again */
async function unmark(tx: Transaction, transactionId: string, keptAs: string | null = null): Promise<void> {
  const attendee = await lockPaidBy(tx, transactionId);
  if (!attendee) return;
  const event = await tx.get(TribeEvent, attendee.eventId);
  Object.assign(attendee, { paymentStatus: 'PENDING', paidBy: keptAs });
  setPayment(event, attendee);
}

async function lockPaidBy(tx: Transaction, transactionId: string): Promise<EventAttendee | null> {
  const found = await tx.findOne(EventAttendee, { paidBy: transactionId });
  if (!found) return null;
  await tx.lock(TribeEvent, found.eventId);
  return tx.findOne(EventAttendee, { paidBy: transactionId });
}
