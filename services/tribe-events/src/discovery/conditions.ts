import { activityWeights } from '../activities/activity-score.ts';
import { pointsOfDays } from '../activities/scored-rows.ts';
import { days } from '../days.ts';
import type { Search } from './search.ts';
import type { StatementParameters } from './statement-parameters.ts';

/** Alternatives by which a tribe is found. A tribe must have one of each group. */
export type Groups = readonly (readonly string[])[];

/** The token of every tribe. */
export const anyTribe = '*';

/** What each tribe that is found must have: labels that the tribe's tokens contain beside its words. */
export function labelGroups({ categories, interests, statuses }: Search): string[][] {
  return [
    ...(categories ? [categories.map((one) => `category:${one}`)] : []),
    ...(interests ? [interests.map((one) => `interest:${one}`)] : []),
    ...(statuses ? [statuses.map((one) => `status:${one}`)] : []),
  ];
}

/**
 * Whether the tokens `s.tokens` fit all groups, in one cell or, with 0, anywhere. Groups of one are one condition,
 * which reads the index once.
 */
export function tokensFit(parameters: StatementParameters, groups: Groups, cell: string): string[] {
  const hashed = (token: string) => `hashtextextended(${parameters.add(token, 'text')}, ${cell})`;
  const single = groups.filter((group) => group.length === 1).flat();
  const several = groups.filter((group) => group.length !== 1);
  return [
    ...(single.length > 0 ? [`s.tokens @> ARRAY[${single.map(hashed).join(', ')}]::bigint[]`] : []),
    ...several.map((group) => `s.tokens && ARRAY[${group.map(hashed).join(', ')}]::bigint[]`),
  ];
}

/** Whether a search asks for what the rows of `tribe` have. */
export function readsTribe({ freeSeats, membersAtLeast, membersAtMost, activeWithinDays, activity }: Search): boolean {
  return [freeSeats, membersAtLeast, membersAtMost, activeWithinDays, activity].some((asked) => asked !== null);
}

/** What the columns of `tribe t` and the tables around it must fulfil, beside the tokens. */
export function detailsFit(parameters: StatementParameters, search: Search, now: Date): string[] {
  const { freeSeats, membersAtLeast, membersAtMost, activeWithinDays, activity } = search;
  const add = parameters.add.bind(parameters);
  const isLeftOut = `s.tribe_id <> ALL (ARRAY(SELECT tribe_id FROM left_out))`;
  const fits = [isLeftOut];
  if (membersAtLeast !== null) fits.push(`t.member_count >= ${add(membersAtLeast, 'int')}`);
  if (membersAtMost !== null) fits.push(`t.member_count <= ${add(membersAtMost, 'int')}`);
  if (activeWithinDays !== null)
    fits.push(`t.last_active_at >= ${add(days.before(now, activeWithinDays), 'timestamptz')}`);
  if (freeSeats !== null)
    fits.push(`t.max_members - t.member_count >= ${add(freeSeats, 'int')} AND t.max_members - t.member_count - (
      SELECT count(*) FROM tribe_membership m WHERE m.tribe_id = t.id AND m.status = 'PENDING'
      AND m.expires_at > ${add(now, 'timestamptz')}) >= ${add(freeSeats, 'int')}`);
  if (activity !== null && activity > 0) fits.push(`${scoreOf(parameters, now)} >= ${add(activity, 'float8')}`);
  return fits;
}

/** `activityAhead` of now in SQL. */
function scoreOf(parameters: StatementParameters, now: Date): string {
  const kinds = parameters.add(Object.keys(activityWeights.of), 'text[]');
  const weights = parameters.add(Object.values(activityWeights.of), 'float8[]');
  const since = parameters.add(days.before(now, activityWeights.days), 'timestamptz');
  const points = pointsOfDays('t.id', parameters.add(now, 'timestamptz'));
  return `(SELECT least(10, round(coalesce(sum(weight), 0)::numeric + ${points}, 1))::float8 FROM tribe_activity a
    JOIN unnest(${kinds}, ${weights}) AS counted (kind, weight) ON counted.kind = a.activity_type
    WHERE a.tribe_id = t.id AND a.timestamp > ${since})`;
}

/**
 * The tribes that a viewer does not find: their own, those that removed them, and those in which a member has a block
 * with them.
 */
export function leftOut(parameters: StatementParameters, viewerId: string, includeOwn: boolean): string {
  const viewer = parameters.add(viewerId, 'uuid');
  const statuses = includeOwn ? `'REMOVED'` : `'ACTIVE', 'INACTIVE', 'REMOVED'`;
  return `left_out AS MATERIALIZED (
    SELECT tribe_id FROM tribe_membership WHERE user_id = ${viewer} AND status IN (${statuses})
    UNION SELECT m.tribe_id FROM blocked_pair b
      JOIN tribe_membership m ON m.user_id = CASE b.low_id WHEN ${viewer} THEN b.high_id ELSE b.low_id END
    WHERE (b.low_id = ${viewer} OR b.high_id = ${viewer}) AND m.status IN ('ACTIVE', 'INACTIVE')
  )`;
}
