import { Temporal } from 'temporal-polyfill';
import type { EventTime } from '../../events/event-time.ts';

/** When people are likely to be free, by the day of the week from Monday as 1. */
const usual: Readonly<Record<number, { readonly hour: number; readonly lengthHours: number }>> = {
  3: { hour: 19, lengthHours: 3 },
  5: { hour: 19, lengthHours: 3 },
  6: { hour: 14, lengthHours: 3 },
  7: { hour: 11, lengthHours: 3 },
};

const firstDay = 2;
const lastDay = 16;
const most = 5;

/** A possible time, and how a model is told of it. */
export interface PossibleTime extends EventTime {
  readonly label: string;
}

/**
 * Evenings and weekends of the next two weeks on which the tribe has no event. None of them is near a change of clocks,
 * which are at night.
 */
export function possibleTimes(now: Date, timeZone: string, taken: readonly Date[]): PossibleTime[] {
  const today = dayOf(now, timeZone);
  const takenDays = new Set(taken.map((moment) => dayOf(moment, timeZone).toString()));
  const all = Array.from({ length: lastDay - firstDay + 1 }, (_, nth) => today.add({ days: firstDay + nth }));
  return all
    .filter((day) => usual[day.dayOfWeek] !== undefined && !takenDays.has(day.toString()))
    .slice(0, most)
    .map((day) => timeOn(day, timeZone));
}

function timeOn(day: Temporal.PlainDate, timeZone: string): PossibleTime {
  const { hour = 0, lengthHours = 0 } = usual[day.dayOfWeek] ?? {};
  const start = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });
  const end = start.add({ hours: lengthHours });
  const weekday = day.toLocaleString('en', { weekday: 'long' });
  return {
    startTime: new Date(start.epochMilliseconds),
    endTime: new Date(end.epochMilliseconds),
    timeZone,
    label: `${weekday} ${day.toString()} at ${hour}:00`,
  };
}

function dayOf(moment: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

/**
 * The time zone of a tribe: that of its last event, else the hour of the sun where it meets, else UTC. Members can
 * change the time of the draft.
 */
export function zoneOf(lastZone: string | null, longitude: number | null): string {
  if (lastZone !== null) return lastZone;
  const hours = longitude === null ? 0 : Math.round(longitude / 15);
  // POSIX turns the sign round: Etc/GMT-1 is an hour ahead of Greenwich.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
