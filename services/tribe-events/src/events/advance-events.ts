import { eventBegan } from '@kindred/contracts/tribe-events/event-began';
import { eventCompleted } from '@kindred/contracts/tribe-events/event-completed';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { countAttendance } from '../attendance/count-attendance.ts';
import type { Dependencies } from '../dependencies.ts';
import { advanceTribe } from '../tribes/advance-tribe.ts';
import { Tribe } from '../tribes/tribe.ts';
import { TribeEvent } from './tribe-event.ts';

const batch = 100;

/** Begins and completes events by the clock. */
export const advanceEvents: Job<Dependencies> = {
  name: 'advance-events',
  everyMs: 30_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) => tx.query<{ id: string; tribeId: string }>(dueEvents, [now]));
      found = due.length;
      for (const { id, tribeId } of due) {
        await work.run(job(), async (tx) => {
          const tribe = await tx.lock(Tribe, tribeId);
          const event = await tx.lock(TribeEvent, id);
          while (event.advance(now)) await recordAdvance(tx, tribe, event);
        });
      }
    }
  },
};

const dueEvents = `
  SELECT id, tribe_id AS "tribeId" FROM tribe_event
  WHERE (status = 'SCHEDULED' AND start_time <= $1) OR (status = 'ACTIVE' AND end_time <= $1) ORDER BY id LIMIT ${batch}`;

/** What follows from an event that has begun, or was completed. The caller has locked both. */
export async function recordAdvance(tx: Transaction, tribe: Tribe, event: TribeEvent): Promise<void> {
  const about = { eventId: event.id, tribeId: tribe.id };
  if (event.status === 'ACTIVE') {
    tx.publish(eventBegan, event, about);
    return;
  }
  const { going, checkedIn } = await countAttendance(tx, event.id);
  tx.publish(eventCompleted, event, { ...about, going, checkedIn });
  if (tribe.status === 'DISSOLVED') return;
  tx.add(TribeActivity.of(tribe.id, null, 'EVENT_COMPLETED', { eventId: event.id }, event.endedAt ?? tx.now));
  tribe.touch(event.endedAt ?? tx.now);
  await advanceTribe(tx, tribe);
}
