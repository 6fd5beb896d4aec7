import type { Transaction } from '@kindred/database/transaction';
import { publishSchedule } from '../events/publish-schedule.ts';
import type { TribeEvent } from '../events/tribe-event.ts';
import { EventAttendee } from './event-attendee.ts';
import { moveUpWaiting } from './move-up.ts';

/** Takes a person out of a locked event that has not begun. Their place goes to those who wait. */
export async function releasePlace(tx: Transaction, event: TribeEvent, userId: string): Promise<void> {
  const attendee = await tx.findOne(EventAttendee, { eventId: event.id, userId });
  if (!attendee) return;
  const { placesTaken } = attendee;
  tx.remove(attendee);
  if (placesTaken === 0) return;
  event.placesTaken -= placesTaken;
  await moveUpWaiting(tx, event);
  await publishSchedule(tx, event);
}
