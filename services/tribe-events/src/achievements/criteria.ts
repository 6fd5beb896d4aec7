import type { InterestCategory } from '@kindred/contracts/interest';

/** What is counted of a person, one by one, as it happens. */
export const countedMetrics = [
  'EVENTS_ATTENDED',
  'EVENTS_HOSTED',
  'TRIBES_JOINED',
  'TRIBES_FOUNDED',
  'GOALS_COMPLETED',
  'CHALLENGES_COMPLETED',
  'HIVES_JOINED',
  'MESSAGES_SENT',
  'PROMPTS_ANSWERED',
] as const;
export type CountedMetric = (typeof countedMetrics)[number];

export const achievementMetrics = [...countedMetrics, 'WEEKS_IN_A_ROW'] as const;
export type AchievementMetric = (typeof achievementMetrics)[number];

/** One of the things that must hold for an achievement. */
export interface AchievementCriterion {
  readonly metric: AchievementMetric;
  readonly atLeast: number;
  /** Days of UTC that count, today included; null for all. */
  readonly withinDays: number | null;
  readonly interestCategory: InterestCategory | null;
}

/** Something that a person did: once, or so many times on a day. */
export interface Counted {
  readonly metric: CountedMetric;
  /** Days of UTC since 1970. */
  readonly day: number;
  readonly times: number;
  /** The categories of interests of the tribe or hive in which it happened. */
  readonly categories: readonly string[];
}

/** What is counted for a metric. Weeks are derived from the events of each. */
export const countedFor = ({ metric }: Pick<AchievementCriterion, 'metric'>): CountedMetric =>
  metric === 'WEEKS_IN_A_ROW' ? 'EVENTS_ATTENDED' : metric;

/** How far a person is with each of the criteria, on a day. */
export function countsOf(
  criteria: readonly AchievementCriterion[],
  counted: readonly Counted[],
  today: number,
): readonly number[] {
  return criteria.map((criterion) => countOf(criterion, counted, today));
}

/** Whether all criteria hold for their counts. */
export function isMet(criteria: readonly AchievementCriterion[], counts: readonly number[]): boolean {
  return criteria.every(({ atLeast }, place) => (counts[place] ?? 0) >= atLeast);
}

/** The day of a moment, in days of UTC since 1970. */
export const dayOf = (moment: Date): number => Math.floor(moment.getTime() / 86_400_000);

function countOf(criterion: AchievementCriterion, counted: readonly Counted[], today: number): number {
  const { withinDays, interestCategory, metric } = criterion;
  const since = withinDays === null ? -Infinity : today - withinDays + 1;
  const fitting = counted.filter(
    (one) =>
      one.metric === countedFor(criterion) &&
      one.day >= since &&
      (interestCategory === null || one.categories.includes(interestCategory)),
  );
  return metric === 'WEEKS_IN_A_ROW'
    ? longestRun(new Set(fitting.map(({ day }) => weekOf(day))))
    : fitting.reduce((sum, { times }) => sum + times, 0);
}

/** Weeks begin on Mondays. The first day of 1970 was a Thursday. */
const weekOf = (day: number) => Math.floor((day + 3) / 7);

function longestRun(weeks: ReadonlySet<number>): number {
  let longest = 0;
  for (const first of weeks) {
    if (weeks.has(first - 1)) continue;
    let length = 1;
    while (weeks.has(first + length)) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
