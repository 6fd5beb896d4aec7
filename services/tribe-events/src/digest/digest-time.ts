import { clockOf, quietUntil, type ContactTimes } from '../contact-times/quiet-hours.ts';

/** When a digest is due, as clocks show it. */
const digestHour = 18;
/** For how long after it was due a digest is still tried. A later one waits for the next day. */
const tryForMs = 4 * 3_600_000;

/** The first moment after another one at which a digest is due: at 18:00, or when quiet hours end that are then. */
export function nextDigestTime(times: ContactTimes, after: Date): Date {
  return dueTimesAround(times, after).find((due) => due > after) ?? after;
}

/** Whether a digest may be sent now: it was due a short time ago, and no quiet hours have begun. */
export function isDigestTime(times: ContactTimes, now: Date): boolean {
  const latest = dueTimesAround(times, now).findLast((due) => due <= now);
  return latest !== undefined && now.getTime() - latest.getTime() < tryForMs && quietUntil(times, now) === null;
}

export interface DigestPlan {
  /** Whether a digest may be sent now. */
  readonly isTime: boolean;
  readonly nextDueAt: Date;
}

/**
 * Plans digests at one moment. People with the same time zone and quiet hours share a plan, because computing with time
 * zones takes longer than all else that a digest needs.
 */
export function planDigestsAt(now: Date): (times: ContactTimes) => DigestPlan {
  const plans = new Map<string, DigestPlan>();
  return (times) => {
    const key = JSON.stringify([times.timeZone, times.quietHours?.from, times.quietHours?.to]);
    const plan = plans.get(key) ?? { isTime: isDigestTime(times, now), nextDueAt: nextDigestTime(times, now) };
    plans.set(key, plan);
    return plan;
  };
}

/** The days around a moment, because quiet hours can move a digest to the next one. */
function dueTimesAround(times: ContactTimes, moment: Date): Date[] {
  const today = clockOf(times, moment);
  return [-2, -1, 0, 1, 2].map((days) => {
    const evening = today.add({ days }).with({ hour: digestHour, minute: 0, second: 0, millisecond: 0 });
    const due = new Date(evening.epochMilliseconds);
    return quietUntil(times, due) ?? due;
  });
}
