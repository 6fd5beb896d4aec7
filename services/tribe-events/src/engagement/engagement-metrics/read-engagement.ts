import type { ReadTransaction } from '@kindred/database/read-transaction';
import { days } from '../../days.ts';
import { keptMonths } from './keep-partitions.ts';
import { InvalidPeriod } from './refusals.ts';

export type Granularity = 'DAY' | 'WEEK' | 'MONTH';

export interface Period {
  readonly from: Date;
  readonly until: Date;
  readonly granularity: Granularity;
}

/** What happened in a tribe in one day, week or month. */
export interface EngagementPoint {
  readonly begins: Date;
  readonly messages: number;
  readonly rsvps: number;
  readonly checkIns: number;
  readonly promptsAsked: number;
  readonly promptsAnswered: number;
  readonly activeMembers: number | null;
  readonly activity: number | null;
}

const longestDays: Readonly<Record<Granularity, number>> = {
  DAY: 100,
  WEEK: (keptMonths + 1) * 31,
  MONTH: (keptMonths + 1) * 31,
};

/** @throws {InvalidPeriod} */
export function refusePeriod({ from, until, granularity }: Period): void {
  if (until < from) throw new InvalidPeriod('ENDS_BEFORE_IT_BEGINS');
  if (until > days.after(from, longestDays[granularity])) throw new InvalidPeriod('TOO_LONG');
}

/** The engagement of several tribes in one period, from its first day in UTC to its last. Nothing is left out. */
export async function readEngagement(
  tx: ReadTransaction,
  tribeIds: readonly string[],
  { from, until, granularity }: Period,
): Promise<Map<string, EngagementPoint[]>> {
  const rows = await tx.query<EngagementPoint & { readonly tribeId: string }>(engagement, [
    tribeIds,
    from,
    until,
    granularity.toLowerCase(),
  ]);
  const points = new Map<string, EngagementPoint[]>(tribeIds.map((id) => [id, []]));
  for (const { tribeId, ...point } of rows) points.get(tribeId)?.push(point);
  return points;
}

const engagement = `
  WITH asked AS (SELECT ($2::timestamptz AT TIME ZONE 'UTC')::date AS first, ($3::timestamptz AT TIME ZONE 'UTC')::date AS last)
  SELECT t.id AS "tribeId", begins AT TIME ZONE 'UTC' AS begins, coalesce(sum(m.messages), 0)::int AS messages,
    coalesce(sum(m.rsvps), 0)::int AS rsvps, coalesce(sum(m.check_ins), 0)::int AS "checkIns",
    coalesce(sum(m.prompts_asked), 0)::int AS "promptsAsked", coalesce(sum(m.prompts_answered), 0)::int AS "promptsAnswered",
    max(m.active_members) AS "activeMembers", round(avg(m.activity)::numeric, 1)::float8 AS activity
  FROM unnest($1::uuid[]) AS t (id) CROSS JOIN asked
  CROSS JOIN LATERAL generate_series(date_trunc($4, asked.first::timestamp), asked.last::timestamp, ('1 ' || $4)::interval) AS begins
  LEFT JOIN engagement_metric m ON m.tribe_id = t.id AND m.day BETWEEN asked.first AND asked.last
    AND m.day >= begins::date AND m.day < (begins + ('1 ' || $4)::interval)::date
    AND m.day BETWEEN ($2::timestamptz AT TIME ZONE 'UTC')::date AND ($3::timestamptz AT TIME ZONE 'UTC')::date
  GROUP BY t.id, begins ORDER BY t.id, begins`;
