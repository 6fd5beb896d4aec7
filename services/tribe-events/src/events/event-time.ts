import { readTimeZone } from '@kindred/contracts/time-zone';
import { days } from '../days.ts';
import { momentOf } from './local-time.ts';
import { InvalidEventTime } from './refusals.ts';

/** When an event begins and ends, as clocks there show it. */
export interface EventTimeInput {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
}

export interface EventTime {
  readonly startTime: Date;
  readonly endTime: Date;
  readonly timeZone: string;
}

const shortestMs = 15 * 60_000;
const longestMs = 7 * 86_400_000;
/** How many days ahead an event can begin. */
export const furthestDays = 366;

/** What a draft without a time has. */
export const noTime = { startTime: null, endTime: null, timeZone: null } as const;

/**
 * Reads a time that lies ahead.
 * @throws {InvalidTimeZone} @throws {MissingLocalTime} @throws {AmbiguousLocalTime} @throws {InvalidEventTime}
 */
export function readEventTime(input: EventTimeInput, now: Date): EventTime {
  const timeZone = readTimeZone(input.timeZone);
  const startTime = momentOf(input.start, timeZone, 'start');
  const endTime = momentOf(input.end, timeZone, 'end');
  refuseTime({ startTime, endTime }, now);
  return { startTime, endTime, timeZone };
}

/** @throws {InvalidEventTime} */
export function refuseTime({ startTime, endTime }: Omit<EventTime, 'timeZone'>, now: Date): void {
  const lengthMs = endTime.getTime() - startTime.getTime();
  if (lengthMs <= 0) throw new InvalidEventTime('ENDS_BEFORE_IT_BEGINS');
  if (lengthMs < shortestMs) throw new InvalidEventTime('TOO_SHORT');
  if (lengthMs > longestMs) throw new InvalidEventTime('TOO_LONG');
  if (startTime <= now) throw new InvalidEventTime('PAST');
  if (startTime > days.after(now, furthestDays)) throw new InvalidEventTime('TOO_FAR_AHEAD');
}
