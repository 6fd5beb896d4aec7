import { seriesEnded } from '@kindred/contracts/tribe-events/series-ended';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { cancel } from '../events/cancel-event.ts';
import { actAsMember } from '../memberships/as-member.ts';
import type { EventSeries } from './event-series.ts';
import { lockEventsAfter, lockSeriesAsAuthor } from './lock-series.ts';
import type { SeriesEnding } from './series-lifecycle.ts';

export interface EndInput {
  readonly seriesId: string;
  readonly cancelUpcoming: boolean;
}

/** Ends a series. Its events that are scheduled already take place, unless they are to be cancelled. */
export function endSeries(
  work: UnitOfWork,
  person: Person,
  { seriesId, cancelUpcoming }: EndInput,
): Promise<EventSeries> {
  return work.run(person, async (tx) => {
    const { series, ...inTribe } = await lockSeriesAsAuthor(tx, seriesId, person.id);
    await actAsMember(tx, inTribe);
    end(tx, series, 'ENDED_BY_HOST');
    if (cancelUpcoming)
      for (const event of await lockEventsAfter(tx, seriesId, tx.now)) await cancel(tx, event, null, person.id);
    return series;
  });
}

/** Ends a locked series. @throws {SeriesEnded} */
export function end(tx: Transaction, series: EventSeries, reason: SeriesEnding): void {
  series.end(tx.now);
  tx.publish(seriesEnded, series, { seriesId: series.id, tribeId: series.tribeId, reason });
}
