import { days } from '../days.ts';
import { stepsOf, type Step } from '../tribes/steps.ts';
import type { ActivityType } from './tribe-activity.ts';

/** How much each kind of activity counts. A change of these numbers is a new version. */
export const activityWeights = {
  version: 1,
  days: 14,
  of: {
    MEMBER_JOINED: 0.5,
    GOAL_CREATED: 0.5,
    GOAL_COMPLETED: 1,
    CHALLENGE_COMPLETED: 1,
    EVENT_CREATED: 1,
    EVENT_COMPLETED: 2,
  },
} as const satisfies {
  readonly version: number;
  readonly days: number;
  readonly of: Partial<Record<ActivityType, number>>;
};

const highest = 10;

/** So many of the newest activities decide the score: the lightest ones that together have the highest. */
export const mostThatCount = Math.ceil(highest / Math.min(...Object.values(activityWeights.of)));

/** An activity of a kind that counts. */
export interface ScoredActivity {
  readonly type: keyof typeof activityWeights.of;
  readonly atMs: number;
}

/**
 * A tribe's activity from 0 to 10, with one decimal, by what happened in the last 14 days: now and at later times, if
 * nothing else happens.
 */
export function activityAhead(activities: readonly ScoredActivity[], nowMs: number): Step[] {
  const counted = activities.map(({ type, atMs }) => ({
    weight: activityWeights.of[type],
    untilMs: days.after(new Date(atMs), activityWeights.days).getTime(),
  }));
  const scoreAt = (ms: number) => {
    const sum = counted.reduce((total, { weight, untilMs }) => (untilMs > ms ? total + weight : total), 0);
    return Math.min(highest, Math.round(sum * 10) / 10);
  };
  return stepsOf([nowMs, ...counted.map(({ untilMs }) => untilMs)], scoreAt);
}
