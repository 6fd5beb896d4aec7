import type { Transaction } from '@kindred/database/transaction';
import { IsNull, Not } from 'typeorm';
import { mostParticipants } from '../events/publish-schedule.ts';
import type { TribeEvent } from '../events/tribe-event.ts';
import { EventAttendee } from './event-attendee.ts';
import { TooManyForASplit } from './refusals.ts';

/** How many more people can share the cost of a locked event. */
export async function sharesLeft(tx: Transaction, { id: eventId, cost }: TribeEvent): Promise<number> {
  if (cost === 0n) return Infinity;
  const placed = await tx.countUpTo(EventAttendee, { eventId, placedAt: Not(IsNull()) }, mostParticipants + 1);
  return mostParticipants - placed;
}

/** @throws {TooManyForASplit} if more people have a place than can share the cost */
export async function refuseTooManyToShare(tx: Transaction, event: TribeEvent): Promise<void> {
  if ((await sharesLeft(tx, event)) < 0) throw new TooManyForASplit(mostParticipants);
}
