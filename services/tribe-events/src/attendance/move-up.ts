import { attendeeMovedUp } from '@kindred/contracts/tribe-events/attendee-moved-up';
import type { Transaction } from '@kindred/database/transaction';
import { IsNull, Not } from 'typeorm';
import type { TribeEvent } from '../events/tribe-event.ts';
import { EventAttendee } from './event-attendee.ts';
import { setPayment } from './payment-status.ts';
import { sharesLeft } from './too-many-to-share.ts';

/**
 * Gives free places of a locked event to those who wait, in the order of their arrival. A person with a guest is passed
 * over while one place alone is free. Says whether someone moved up.
 */
export async function moveUpWaiting(tx: Transaction, event: TribeEvent): Promise<boolean> {
  if (event.freePlaces === 0) return false;
  let shares = await sharesLeft(tx, event);
  const waiting = await tx.find(
    EventAttendee,
    { eventId: event.id, waitingNo: Not(IsNull()) },
    { order: { waitingNo: 'ASC' } },
  );
  let movedUp = false;
  for (const attendee of waiting) {
    if (shares <= 0) break;
    if (event.freePlaces !== null && attendee.partySize > event.freePlaces) continue;
    attendee.moveUp(tx.now);
    event.placesTaken += attendee.partySize;
    setPayment(event, attendee);
    tx.publish(attendeeMovedUp, event, { eventId: event.id, userId: attendee.userId });
    shares -= 1;
    movedUp = true;
  }
  return movedUp;
}
