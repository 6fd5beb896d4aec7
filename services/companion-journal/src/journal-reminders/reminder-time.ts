import { Temporal } from 'temporal-polyfill';
import { weekdays, type Weekday } from './weekdays.ts';

/** When a person wants to be reminded, as clocks show it. */
export interface ReminderTime {
  /** A local time, `HH:MM`. */
  readonly at: string;
  readonly days: readonly Weekday[];
  /** An IANA name. One that is missing, or that this process does not know, is UTC. */
  readonly timeZone: string | null;
}

export interface ReminderPlan {
  /** Whether a reminder that was due may still be sent now. */
  readonly isTime: boolean;
  readonly nextDueAt: Date;
}

/** For how long after it was due a reminder is sent, if the service was away. It never comes on the next day. */
const sentForMs = 2 * 3_600_000;

/** Plans a reminder at a moment. A time that clocks skip is as much later as they skip; of two, the first counts. */
export function planReminder({ at, days, timeZone }: ReminderTime, now: Date): ReminderPlan {
  const clock = clockIn(timeZone, now);
  const today = clock.toPlainDate();
  const plainTime = Temporal.PlainTime.from(at);
  const dueTimes = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((ahead) => today.add({ days: ahead }))
    .filter((day) => days.some((weekday) => weekdays.indexOf(weekday) + 1 === day.dayOfWeek))
    .map((day) => new Date(day.toZonedDateTime({ timeZone: clock.timeZoneId, plainTime }).epochMilliseconds));
  const nextDueAt = dueTimes.find((due) => due > now);
  if (!nextDueAt) throw new Error('A reminder without a day is refused when it is set.');
  const dueToday = dueTimes.find((due) => due <= now);
  return {
    isTime: dueToday !== undefined && now.getTime() - dueToday.getTime() < sentForMs,
    nextDueAt,
  };
}

function clockIn(timeZone: string | null, moment: Date): Temporal.ZonedDateTime {
  const instant = Temporal.Instant.fromEpochMilliseconds(moment.getTime());
  try {
    return instant.toZonedDateTimeISO(timeZone ?? 'UTC');
  } catch (error) {
    if (error instanceof RangeError) return instant.toZonedDateTimeISO('UTC');
    throw error;
  }
}
