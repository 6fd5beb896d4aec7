import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { MoreThan, In } from 'typeorm';
import { HostsOnly } from '../events/refusals.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { lockAsMember } from '../memberships/as-member.ts';
import { EventSeries } from './event-series.ts';
import { SeriesDate } from './series-date.ts';

/**
 * Locks a series for its author, or for the creator of its tribe: first the tribe, then the series.
 * @throws {NotFound} @throws {HostsOnly}
 */
export async function lockSeriesAsAuthor(tx: Transaction, seriesId: string, userId: string) {
  const found = await tx.findOne(EventSeries, { id: seriesId });
  if (!found) throw new NotFound('No series of your tribes');
  const inTribe = await lockAsMember(tx, found.tribeId, userId, 'No series of your tribes');
  if (found.createdBy !== userId && inTribe.tribe.createdBy !== userId) throw new HostsOnly();
  return { ...inTribe, series: await tx.lock(EventSeries, seriesId) };
}

/** Locks the events of a series that are scheduled and begin after a moment, in the order of their ids. */
export async function lockEventsAfter(tx: Transaction, seriesId: string, moment: Date): Promise<TribeEvent[]> {
  const dates = await tx.find(SeriesDate, { seriesId, startTime: MoreThan(moment) });
  const ids = dates.flatMap(({ eventId }) => (eventId === null ? [] : [eventId]));
  const events = await tx.find(TribeEvent, { id: In(ids), status: 'SCHEDULED' }, { order: { id: 'ASC' } });
  const locked: TribeEvent[] = [];
  for (const { id } of events) {
    const event = await tx.lock(TribeEvent, id);
    if (event.status === 'SCHEDULED' && event.isOpen(tx.now)) locked.push(event);
  }
  return locked;
}
