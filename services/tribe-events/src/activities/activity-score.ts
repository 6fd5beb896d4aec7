import { days } from '../days.ts';
import { stepsOf, type Step } from '../tribes/steps.ts';
import type { ActivityType } from './tribe-activity.ts';

/** What is only counted, a day at a time. */
export type CountedAction = 'MESSAGE' | 'RSVP' | 'PROMPT_ANSWER';

interface CountedWeight {
  readonly each: number;
  /** What all of the kind add at most. */
  readonly most: number;
}

/** How much each kind of activity counts. A change of these numbers is a new version. */
export const activityWeights = {
  version: 2,
  days: 14,
  of: {
    MEMBER_JOINED: 0.5,
    GOAL_CREATED: 0.5,
    GOAL_COMPLETED: 1,
    CHALLENGE_COMPLETED: 1,
    EVENT_CREATED: 1,
    EVENT_COMPLETED: 2,
  },
  counted: {
    MESSAGE: { each: 0.1, most: 5 },
    RSVP: { each: 0.5, most: 4 },
    PROMPT_ANSWER: { each: 0.5, most: 3 },
  },
} as const satisfies {
  readonly version: number;
  readonly days: number;
  readonly of: Partial<Record<ActivityType, number>>;
  readonly counted: Record<CountedAction, CountedWeight>;
};

const highest = 10;

/** So many of the newest activities decide the score: the lightest ones that together have the highest. */
export const mostThatCount = Math.ceil(highest / Math.min(...Object.values(activityWeights.of)));

/** An activity of a kind that counts. */
export interface ScoredActivity {
  readonly type: keyof typeof activityWeights.of;
  readonly atMs: number;
}

/** How often members did what is counted on one day. */
export type ScoredDay = Readonly<Record<CountedAction, number>> & {
  /** When the day begins in UTC. */
  readonly beginMs: number;
};

/**
 * A tribe's activity from 0 to 10, with one decimal, by what happened in the last 14 days: now and at later times, if
 * nothing else happens. What is counted by day counts today and on the 13 days after it.
 */
export function activityAhead(
  { activities, countedDays }: { activities: readonly ScoredActivity[]; countedDays: readonly ScoredDay[] },
  nowMs: number,
): Step[] {
  const single = activities.map(({ type, atMs }) => ({ weight: activityWeights.of[type], untilMs: untilOf(atMs) }));
  const counted = countedDays.map((day) => ({ ...day, untilMs: untilOf(day.beginMs) }));
  const scoreAt = (ms: number) => {
    const sum = single.reduce((total, { weight, untilMs }) => (untilMs > ms ? total + weight : total), 0);
    return rounded(sum + pointsOf(counted.filter(({ untilMs }) => untilMs > ms)));
  };
  return stepsOf([nowMs, ...[...single, ...counted].map(({ untilMs }) => untilMs)], scoreAt);
}

const untilOf = (ms: number) => days.after(new Date(ms), activityWeights.days).getTime();
const rounded = (sum: number) => Math.min(highest, Math.round(sum * 10) / 10);

function pointsOf(counted: readonly ScoredDay[]): number {
  const kinds = Object.entries(activityWeights.counted) as [CountedAction, CountedWeight][];
  return kinds.reduce((total, [kind, { each, most }]) => {
    const times = counted.reduce((sum, day) => sum + day[kind], 0);
    return total + Math.min(most, times * each);
  }, 0);
}
