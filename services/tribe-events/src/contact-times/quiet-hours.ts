import type { Contact } from '@kindred/identity-client/ask-contacts';
import { Temporal } from 'temporal-polyfill';

/** When a person wants to hear nothing, and in which time zone. */
export type ContactTimes = Pick<Contact, 'timeZone' | 'quietHours'>;

/** What the clocks of a person show. A time zone that is missing, or that this process does not know, is UTC. */
export function clockOf({ timeZone }: Pick<ContactTimes, 'timeZone'>, moment: Date): Temporal.ZonedDateTime {
  const instant = Temporal.Instant.fromEpochMilliseconds(moment.getTime());
  try {
    return instant.toZonedDateTimeISO(timeZone ?? 'UTC');
  } catch (error) {
    if (error instanceof RangeError) return instant.toZonedDateTimeISO('UTC');
    throw error;
  }
}

/**
 * When the quiet hours end in which a moment is, or null if it is in none. Hours from 22:00 to 07:00 end on the next
 * day. Clocks that are set at night do not move the end: it is when they show it.
 */
export function quietUntil(times: ContactTimes, moment: Date): Date | null {
  if (times.quietHours === null) return null;
  const clock = clockOf(times, moment);
  const time = clock.toPlainTime();
  const from = Temporal.PlainTime.from(times.quietHours.from);
  const to = Temporal.PlainTime.from(times.quietHours.to);
  const [isAfterFrom, isBeforeTo] = [isUpTo(from, time), !isUpTo(to, time)];
  const endsNextDay = !isUpTo(from, to);
  if (!(endsNextDay ? isAfterFrom || isBeforeTo : isAfterFrom && isBeforeTo)) return null;
  const day = endsNextDay && isAfterFrom ? clock.toPlainDate().add({ days: 1 }) : clock.toPlainDate();
  const end = day.toZonedDateTime({ timeZone: clock.timeZoneId, plainTime: to });
  return new Date(end.epochMilliseconds);
}

function isUpTo(one: Temporal.PlainTime, other: Temporal.PlainTime): boolean {
  return Temporal.PlainTime.compare(one, other) <= 0;
}
