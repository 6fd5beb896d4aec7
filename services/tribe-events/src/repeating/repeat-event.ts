import { seriesStarted } from '@kindred/contracts/tribe-events/series-started';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { EventNotScheduled } from '../attendance/refusals.ts';
import { refusePublic } from '../events/draft-event.ts';
import { lockEventAsHost, type OfEvent } from '../events/lock-event.ts';
import { TimeNeeded } from '../events/refusals.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { EventSeries } from './event-series.ts';
import { occurrencesOf, readRule } from './read-rule.ts';
import { AlreadyRepeats, TooManySeries } from './refusals.ts';
import { SeriesDate } from './series-date.ts';

const mostSeries = 5;

/** Makes a scheduled event the first of a series. A job makes the others as they come within reach. */
export function repeatEvent(
  work: UnitOfWork,
  person: Person,
  mayBePublic: boolean,
  { eventId, rule: text }: OfEvent & { readonly rule: string },
) {
  const rule = readRule(text);
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    await actAsMember(tx, inTribe);
    event.refuseUnlessOpen(tx.now);
    if (event.status !== 'SCHEDULED') throw new EventNotScheduled();
    refusePublic(event, mayBePublic);
    if (await tx.findOne(SeriesDate, { eventId })) throw new AlreadyRepeats();
    const { tribeId, startTime, endTime, timeZone } = event;
    if ((await tx.countUpTo(EventSeries, { tribeId, status: 'ACTIVE' }, mostSeries)) >= mostSeries)
      throw new TooManySeries(mostSeries);
    if (startTime === null || endTime === null || timeZone === null) throw new TimeNeeded();
    const starts = occurrencesOf(rule, startTime, timeZone);
    const series = tx.add(EventSeries.of(event, { startTime, endTime, timeZone }, rule, person.id, tx.now));
    for (const [nth, start] of starts.entries()) tx.add(SeriesDate.of(series.id, start, nth === 0 ? eventId : null));
    const about = { seriesId: series.id, tribeId, eventId, startedBy: person.id, dates: starts.length };
    tx.publish(seriesStarted, series, about);
    return { series, event };
  });
}
