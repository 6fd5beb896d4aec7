import type { Transaction } from '@kindred/database/transaction';
import { IsNull, Not } from 'typeorm';
import type { TribeEvent } from '../events/tribe-event.ts';
import { EventAttendee } from './event-attendee.ts';

/** Marks what a person with a place owes. One who has paid stays marked. */
export function setPayment(event: TribeEvent, attendee: EventAttendee): void {
  if (attendee.paymentStatus === 'COMPLETED') return;
  attendee.paymentStatus = owes(event, attendee) ? 'PENDING' : 'NOT_REQUIRED';
}

/** Marks what all people with a place owe, after the cost of a locked event changed. */
export async function setPayments(tx: Transaction, event: TribeEvent): Promise<void> {
  const placed = await tx.find(EventAttendee, { eventId: event.id, placedAt: Not(IsNull()) });
  for (const attendee of placed) setPayment(event, attendee);
}

function owes({ cost, payeeId }: TribeEvent, { hasPlace, userId }: EventAttendee): boolean {
  return hasPlace && cost > 0n && payeeId !== null && payeeId !== userId;
}
