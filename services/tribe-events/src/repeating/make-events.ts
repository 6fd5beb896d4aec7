import { eventDrafted } from '@kindred/contracts/tribe-events/event-drafted';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { In, IsNull } from 'typeorm';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import { EventHost } from '../events/event-host.ts';
import { furthestDays } from '../events/event-time.ts';
import { hasRoomForUpcoming, scheduleLocked } from '../events/schedule-event.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { Tribe } from '../tribes/tribe.ts';
import { end } from './end-series.ts';
import { EventSeries } from './event-series.ts';
import { SeriesDate } from './series-date.ts';
import type { SeriesEnding } from './series-lifecycle.ts';

/** How many events of a series are scheduled ahead. */
const mostAhead = 3;
const batch = 100;

/**
 * Schedules the next events of series, and ends series that have no more. The lock of the tribe lets one replica do it,
 * so that each date gets one event. While a tribe has ten upcoming events, its series wait. An event that is made so
 * is no activity of the tribe: a series must not make a quiet tribe look lively.
 */
export const makeEvents: Job<Dependencies> = {
  name: 'make-events-of-series',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let last: string | undefined = '00000000-0000-0000-0000-000000000000'; last !== undefined;) {
      const from: string = last;
      const active = await work.read(job(), (tx) =>
        tx.query<{ id: string; tribeId: string }>(
          `SELECT id, tribe_id AS "tribeId" FROM event_series WHERE status = 'ACTIVE' AND id > $1 ORDER BY id LIMIT ${batch}`,
          [from],
        ),
      );
      for (const { id, tribeId } of active)
        await work.run(job(), async (tx) => {
          const tribe = await tx.lock(Tribe, tribeId);
          const series = await tx.lock(EventSeries, id);
          if (series.status === 'ACTIVE') await goOn(tx, tribe, series, now);
        });
      last = active.length < batch ? undefined : active.at(-1)?.id;
    }
  },
};

async function goOn(tx: Transaction, tribe: Tribe, series: EventSeries, now: Date): Promise<void> {
  const dates = await tx.find(SeriesDate, { seriesId: series.id, eventId: IsNull() }, { order: { startTime: 'ASC' } });
  const coming = dates.filter(({ startTime }) => startTime > now);
  const reason = await endingOf(tx, tribe, series, coming);
  if (reason) return end(tx, series, reason);
  for (const date of coming) {
    const isTooFar = date.startTime > days.after(now, furthestDays);
    if (isTooFar || !(await isWithinReach(tx, series)) || !(await hasRoomForUpcoming(tx, tribe.id))) return;
    await makeEvent(tx, tribe, series, date);
  }
  end(tx, series, 'LAST_EVENT');
}

async function endingOf(
  tx: Transaction,
  tribe: Tribe,
  { createdBy }: EventSeries,
  coming: readonly SeriesDate[],
): Promise<SeriesEnding | null> {
  if (tribe.status === 'DISSOLVED') return 'TRIBE_DISSOLVED';
  if (createdBy === null) return 'AUTHOR_LEFT';
  const where = { tribeId: tribe.id, userId: createdBy, status: In(['ACTIVE', 'INACTIVE']) };
  if (!(await tx.findOne(TribeMembership, where))) return 'AUTHOR_LEFT';
  return coming.length === 0 ? 'LAST_EVENT' : null;
}

async function isWithinReach(tx: Transaction, { id }: EventSeries): Promise<boolean> {
  const [row] = await tx.query<{ ahead: number }>(
    `SELECT count(*)::int AS ahead FROM event_series_date d JOIN tribe_event e ON e.id = d.event_id
     WHERE d.series_id = $1 AND e.status = 'SCHEDULED'`,
    [id],
  );
  return (row?.ahead ?? 0) < mostAhead;
}

async function makeEvent(tx: Transaction, tribe: Tribe, series: EventSeries, date: SeriesDate): Promise<void> {
  const { createdBy } = series;
  if (createdBy === null) return;
  const event = tx.add(TribeEvent.draft(tribe.id, createdBy, series.detailsAt(date.startTime), tx.now));
  tx.add(EventHost.of(event.id, createdBy, tx.now));
  date.eventId = event.id;
  tx.publish(eventDrafted, event, { eventId: event.id, tribeId: tribe.id, draftedBy: createdBy });
  await scheduleLocked(tx, event, createdBy);
}
