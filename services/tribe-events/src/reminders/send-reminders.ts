import { eventReminderDue } from '@kindred/contracts/tribe-events/event-reminder-due';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { nearestOf, type ReminderTime } from './reminder-times.ts';

const batch = 100;

/**
 * Publishes the reminders that are due. The rows of an event are deleted in the same transaction, so two replicas
 * publish none twice. After a pause only the nearest reminder of an event is published, and none once it has begun.
 */
export const sendReminders: Job<Dependencies> = {
  name: 'send-event-reminders',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) => tx.query<{ eventId: string }>(dueEvents, [now]));
      found = due.length;
      for (const { eventId } of due) await work.run(job(), (tx) => remind(tx, eventId, now));
    }
  },
};

const dueEvents = `
  SELECT event_id AS "eventId" FROM event_reminder WHERE due_at <= $1
  GROUP BY event_id ORDER BY min(due_at), event_id LIMIT ${batch}`;

async function remind(tx: Transaction, eventId: string, now: Date): Promise<void> {
  const event = await tx.lock(TribeEvent, eventId);
  const due = await tx.query<{ ahead: ReminderTime }>(
    'DELETE FROM event_reminder WHERE event_id = $1 AND due_at <= $2 RETURNING ahead',
    [eventId, now],
  );
  const ahead = nearestOf(due.map((row) => row.ahead));
  const { startTime, tribeId, status } = event;
  if (ahead === null || status !== 'SCHEDULED' || startTime === null || startTime <= now) return;
  tx.publish(eventReminderDue, event, { eventId, tribeId, ahead, startTime: startTime.toISOString() });
}
