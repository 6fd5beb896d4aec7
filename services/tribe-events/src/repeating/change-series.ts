import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readEventDetails, type EventDetailsInput } from '../events/event-details.ts';
import { readEventTime, type EventTime, type EventTimeInput } from '../events/event-time.ts';
import { lockEventAsHost, type OfEvent } from '../events/lock-event.ts';
import { EventClosed } from '../events/refusals.ts';
import type { TribeEvent } from '../events/tribe-event.ts';
import { changeEvent } from '../events/update-event.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { withVenue } from '../venues/use-venue.ts';
import { detailsOf, EventSeries } from './event-series.ts';
import { lockEventsAfter } from './lock-series.ts';
import { moveSeries, type TimedEvent } from './move-series.ts';
import { readRule } from './read-rule.ts';
import { SeriesDate } from './series-date.ts';

interface Change extends OfEvent, Omit<EventDetailsInput, 'time' | 'eventType' | 'visibility' | 'paymentDueAt'> {
  readonly venueId?: string | null;
  readonly time?: EventTimeInput | null;
  readonly rule?: string | null;
}

/**
 * Changes an event of a series and all later ones, also those that are not made yet: what they say, when they begin,
 * and by which rule they repeat. Refused as a whole.
 */
export function changeSeries(
  work: UnitOfWork,
  person: Person,
  { eventId, venueId, time: timeInput, rule: ruleInput, ...input }: Change,
) {
  const details = readEventDetails(input, work.now);
  const time = timeInput == null ? null : readEventTime(timeInput, work.now);
  const rule = ruleInput == null ? null : readRule(ruleInput);
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    await actAsMember(tx, inTribe);
    const date = await tx.findOne(SeriesDate, { eventId });
    if (!date) throw new NotFound('No event of a series');
    if (event.status !== 'SCHEDULED') throw new EventClosed();
    event.refuseUnlessOpen(tx.now);
    const series = await tx.lock(EventSeries, date.seriesId);
    const placed = await withVenue(tx, details, venueId);
    const locked = await lockEventsAfter(tx, series.id, date.startTime);
    const change = (one: TribeEvent, at: Partial<EventTime> = {}) =>
      changeEvent(tx, one, person.id, { ...placed, ...at });
    if (time === null && rule === null) {
      for (const one of [event, ...locked]) await change(one);
    } else {
      const first = { event, time: time ?? timeOf(event) };
      const moved = await moveSeries(tx, series, first, { later: locked, rule, movedBy: person.id });
      for (const { event: one, time: at } of [first, ...moved]) await change(one, at);
    }
    series.details = detailsOf(event);
    return { series, event };
  });
}

function timeOf({ startTime, endTime, timeZone }: TribeEvent): TimedEvent['time'] {
  if (startTime === null || endTime === null || timeZone === null) throw new Error('A scheduled event has a time.');
  return { startTime, endTime, timeZone };
}
