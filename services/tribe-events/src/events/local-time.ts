import { Temporal } from 'temporal-polyfill';
import { AmbiguousLocalTime, MissingLocalTime } from './refusals.ts';

/**
 * The moment at which the clocks of a time zone show a date and time.
 * @param local such as `2026-03-01T19:30:00`
 * @throws {MissingLocalTime} when clocks skip it, as at the begin of summer time
 * @throws {AmbiguousLocalTime} when clocks show it twice, as at the end of summer time
 */
export function momentOf(local: string, timeZone: string, field: string): Date {
  const plain = Temporal.PlainDateTime.from(local);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(timeZone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (earlier.epochMilliseconds === later.epochMilliseconds) return new Date(earlier.epochMilliseconds);
  if (earlier.toPlainDateTime().equals(plain)) throw new AmbiguousLocalTime(field);
  throw new MissingLocalTime(field);
}

/** What the clocks of a time zone show at a moment, such as `2026-03-01T19:30:00`. */
export function localTimeOf(moment: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'second' });
}
