import type { Transaction } from '@kindred/database/transaction';
import { Temporal } from 'temporal-polyfill';
import { cancel } from '../events/cancel-event.ts';
import type { EventTime } from '../events/event-time.ts';
import type { TribeEvent } from '../events/tribe-event.ts';
import type { EventSeries } from './event-series.ts';
import { mostOccurrences, occurrencesOf } from './read-rule.ts';
import { InvalidRepetition } from './refusals.ts';
import { SeriesDate } from './series-date.ts';

/** An event of a series with the time that it is to have. */
export interface TimedEvent {
  readonly event: TribeEvent;
  readonly time: EventTime;
}

interface Move {
  /** The later events that can be moved, locked, in any order. */
  readonly later: readonly TribeEvent[];
  /** Its first date is the new one of the event. Null to keep the days. */
  readonly rule: string | null;
  readonly movedBy: string;
}

/**
 * Gives a locked series other dates from one of its events on. Without a rule each later date keeps its day. With one,
 * the next events take its next dates in their order, and those that find none are cancelled. Returns the later events
 * with their new times, for the caller to change them.
 * @throws {InvalidRepetition} @throws {SeriesEnded} for the rule of a series that has ended
 */
export async function moveSeries(
  tx: Transaction,
  series: EventSeries,
  { event, time: begin }: TimedEvent,
  { later, rule, movedBy }: Move,
): Promise<TimedEvent[]> {
  const dates = await tx.find(SeriesDate, { seriesId: series.id }, { order: { startTime: 'ASC' } });
  const place = dates.findIndex(({ eventId }) => eventId === event.id);
  const before = dates.slice(0, place);
  if ((before.at(-1)?.startTime ?? new Date(0)) >= begin.startTime) throw new InvalidRepetition('OUT_OF_ORDER');
  // Dates with an event come before those without. A cancelled event keeps its date.
  const byId = new Map(later.map((one) => [one.id, one]));
  const movable = dates.slice(place + 1).filter(({ eventId }) => eventId === null || byId.has(eventId));
  const starts = rule === null ? sameDays(series, event, movable, begin) : newDates(series, rule, begin);
  if (before.length + 1 + starts.length > mostOccurrences) throw new InvalidRepetition('TOO_MANY');
  const lengthMs = begin.endTime.getTime() - begin.startTime.getTime();
  const moved: TimedEvent[] = [];
  for (const [nth, { eventId }] of movable.entries()) {
    const one = byId.get(eventId ?? '');
    const startTime = starts[nth];
    if (one && startTime)
      moved.push({ event: one, time: { ...begin, startTime, endTime: new Date(startTime.getTime() + lengthMs) } });
    else if (one) await cancel(tx, one, null, movedBy);
  }
  const replaced = movable.filter(({ eventId }, nth) => eventId === null || nth < starts.length);
  const ids = [event, ...moved.map((one) => one.event)].map(({ id }) => id);
  await writeDates(tx, series.id, [dates[place], ...replaced], [begin.startTime, ...starts], ids);
  series.timeZone = begin.timeZone;
  series.lengthMinutes = Math.round(lengthMs / 60_000);
  series.rule = rule ?? series.rule;
  return moved;
}

/** @throws {InvalidRepetition} @throws {SeriesEnded} */
function newDates(series: EventSeries, rule: string, { startTime, timeZone }: EventTime): Date[] {
  series.refuseIfEnded();
  return occurrencesOf(rule, startTime, timeZone).slice(1);
}

/**
 * The same days at another time of clocks. A time that clocks skip on a day is as much later.
 * @throws {InvalidRepetition} for another day of the event
 */
function sameDays(series: EventSeries, event: TribeEvent, dates: readonly SeriesDate[], begin: EventTime): Date[] {
  const { timeZone } = begin;
  const shown = clocksAt(begin.startTime, timeZone);
  const former = event.startTime && clocksAt(event.startTime, series.timeZone).toPlainDate();
  if (!former?.equals(shown.toPlainDate())) throw new InvalidRepetition('OTHER_DAY');
  return dates.map(({ startTime }) => {
    const day = clocksAt(startTime, series.timeZone).toPlainDate();
    return new Date(day.toZonedDateTime({ timeZone, plainTime: shown.toPlainTime() }).epochMilliseconds);
  });
}

function clocksAt(moment: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}

/** Replaces dates. The first new ones are those of the events. A cancelled event at the same time loses its date. */
async function writeDates(
  tx: Transaction,
  seriesId: string,
  former: readonly (SeriesDate | undefined)[],
  starts: readonly Date[],
  eventIds: readonly string[],
): Promise<void> {
  const gone = former.flatMap((date) => (date ? [date.startTime] : []));
  await tx.query('DELETE FROM event_series_date WHERE series_id = $1 AND start_time = ANY ($2::timestamptz[])', [
    seriesId,
    [...gone, ...starts],
  ]);
  await tx.query(
    `INSERT INTO event_series_date (series_id, start_time, event_id)
     SELECT $1, start_time, event_id FROM unnest($2::timestamptz[], $3::uuid[]) AS d (start_time, event_id)`,
    [seriesId, starts, starts.map((_, nth) => eventIds[nth] ?? null)],
  );
}
