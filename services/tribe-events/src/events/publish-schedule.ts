import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import type { Transaction } from '@kindred/database/transaction';
import { IsNull, Not } from 'typeorm';
import { EventAttendee } from '../attendance/event-attendee.ts';
import { dueDateOf } from './event-cost.ts';
import type { TribeEvent } from './tribe-event.ts';

/** How many people an event names. No more share a cost. */
export const mostParticipants = 20;

/**
 * Publishes what a scheduled event costs and who takes part: once it is scheduled, after each change of these, and
 * after it was cancelled, when no one does.
 * @param scheduledBy who scheduled it just now
 */
export async function publishSchedule(tx: Transaction, event: TribeEvent, scheduledBy?: string): Promise<void> {
  if (event.scheduledAt === null) return;
  const isCancelled = event.status === 'CANCELLED';
  const going = isCancelled ? [] : await participantsOf(tx, event.id);
  const { id: eventId, tribeId, payeeId, currency, cost } = event;
  tx.publish(eventScheduled, event, {
    eventId,
    tribeId,
    ...(payeeId !== null && { payeeId }),
    amount: isCancelled || payeeId === null ? 0 : Number(cost),
    ...(currency !== null && { currency }),
    participantIds: going,
    dueDate: dueDateOf(event).toISOString(),
    ...(scheduledBy !== undefined && { scheduledBy }),
  });
}

/** People who are GOING and have a place, in the order in which they got it. */
async function participantsOf(tx: Transaction, eventId: string): Promise<string[]> {
  const going = await tx.find(
    EventAttendee,
    { eventId, placedAt: Not(IsNull()) },
    { order: { placedAt: 'ASC', id: 'ASC' }, take: mostParticipants },
  );
  return going.map(({ userId }) => userId);
}
