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

/** A tribe's activity from 0 to 10, with one decimal, by how often each kind of thing happened in the last 14 days. */
export function activityScore(counts: Readonly<Partial<Record<ActivityType, number>>>): number {
  const sum = Object.entries(activityWeights.of).reduce(
    (total, [type, weight]) => total + weight * (counts[type as ActivityType] ?? 0),
    0,
  );
  return Math.min(highest, Math.round(sum * 10) / 10);
}
