import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import type { DataOf } from '@kindred/contracts/define-event';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { reminderTimes } from './reminder-times.ts';

/**
 * Plans the reminders of an event by what it says now. Times that have passed are not planned, so an event that is
 * scheduled two hours ahead has none. A moved event loses the reminders of its old time.
 */
export const planRemindersWhenScheduled = when<DataOf<typeof eventScheduled>, Dependencies>(
  eventScheduled,
  'plan-event-reminders',
  async ({ data: { eventId } }, tx) => {
    await tx.query(
      `DELETE FROM event_reminder r WHERE r.event_id = $1
       AND NOT EXISTS (SELECT FROM (${planned}) AS p WHERE p.ahead = r.ahead AND p.due_at = r.due_at)`,
      [eventId],
    );
    await tx.query(
      `INSERT INTO event_reminder (event_id, ahead, due_at)
       SELECT p.event_id, p.ahead, p.due_at FROM (${planned}) AS p WHERE p.due_at > $2 ON CONFLICT DO NOTHING`,
      [eventId, tx.now],
    );
  },
);

const planned = `
  SELECT e.id AS event_id, t.ahead, e.start_time - t.hours * interval '1 hour' AS due_at FROM tribe_event e
  CROSS JOIN (VALUES ${reminderTimes.map(({ ahead, hours }) => `('${ahead}', ${hours})`).join(', ')}) AS t (ahead, hours)
  WHERE e.id = $1 AND e.status = 'SCHEDULED'`;
