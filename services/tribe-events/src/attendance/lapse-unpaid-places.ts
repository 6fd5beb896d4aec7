import { placeLapsed } from '@kindred/contracts/tribe-events/place-lapsed';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { dueDateOf } from '../events/event-cost.ts';
import { publishSchedule } from '../events/publish-schedule.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { EventAttendee } from './event-attendee.ts';
import { moveUpWaiting } from './move-up.ts';

const batch = 100;

/**
 * Frees places that had to be paid and were not: at the due date, and those that were given after it at the begin of
 * the event.
 */
export const lapseUnpaidPlaces: Job<Dependencies> = {
  name: 'lapse-unpaid-places',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) => tx.query<{ id: string }>(unpaidEvents, [now]));
      found = due.length;
      for (const { id } of due) await work.run(job(), async (tx) => lapse(tx, await tx.lock(TribeEvent, id), now));
    }
  },
};

const unpaid = `a.placed_at IS NOT NULL AND a.payment_status IN ('PENDING', 'FAILED')`;
const unpaidEvents = `
  SELECT e.id FROM tribe_event e WHERE e.status IN ('SCHEDULED', 'ACTIVE') AND e.payment_required
    AND (coalesce(e.payment_due_at, e.start_time) <= $1 OR e.start_time <= $1)
    AND EXISTS (SELECT FROM event_attendee a WHERE a.event_id = e.id AND ${unpaid}
      AND (e.start_time <= $1 OR a.placed_at < e.payment_due_at))
  ORDER BY e.id LIMIT ${batch}`;

async function lapse(tx: Transaction, event: TribeEvent, now: Date): Promise<void> {
  const { id: eventId, startTime } = event;
  const hasBegun = startTime !== null && startTime <= now;
  if (!event.paymentRequired || event.endedAt !== null || (!hasBegun && dueDateOf(event) > now)) return;
  const placed = await tx.find(EventAttendee, { eventId, paymentStatus: 'PENDING' });
  const failed = await tx.find(EventAttendee, { eventId, paymentStatus: 'FAILED' });
  const late = [...placed, ...failed].filter(
    ({ placedAt }) => placedAt !== null && (hasBegun || placedAt < dueDateOf(event)),
  );
  for (const attendee of late) {
    event.placesTaken -= attendee.placesTaken;
    attendee.decline('NOT_GOING', now);
    attendee.paymentStatus = 'NOT_REQUIRED';
    tx.publish(placeLapsed, event, { eventId, userId: attendee.userId });
  }
  if (late.length === 0) return;
  if (!hasBegun) await moveUpWaiting(tx, event);
  await publishSchedule(tx, event);
}
