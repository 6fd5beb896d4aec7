import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readEventDetails, type EventDetailsInput } from '../events/event-details.ts';
import { lockEventAsHost, type OfEvent } from '../events/lock-event.ts';
import { EventClosed } from '../events/refusals.ts';
import { changeEvent } from '../events/update-event.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { withVenue } from '../venues/use-venue.ts';
import { detailsOf, EventSeries } from './event-series.ts';
import { lockEventsAfter } from './lock-series.ts';
import { SeriesDate } from './series-date.ts';

type Change = OfEvent &
  Omit<EventDetailsInput, 'time' | 'eventType' | 'visibility' | 'paymentDueAt'> & { readonly venueId?: string | null };

/** Changes an event of a series and all later ones, also those that are not made yet. Refused as a whole. */
export function changeSeries(work: UnitOfWork, person: Person, { eventId, venueId, ...input }: Change) {
  const details = readEventDetails(input, work.now);
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    await actAsMember(tx, inTribe);
    const date = await tx.findOne(SeriesDate, { eventId });
    if (!date) throw new NotFound('No event of a series');
    if (event.status !== 'SCHEDULED') throw new EventClosed();
    const series = await tx.lock(EventSeries, date.seriesId);
    const placed = await withVenue(tx, details, venueId);
    await changeEvent(tx, event, person.id, placed);
    for (const later of await lockEventsAfter(tx, series.id, date.startTime))
      await changeEvent(tx, later, person.id, placed);
    series.details = detailsOf(event);
    return { series, event };
  });
}
