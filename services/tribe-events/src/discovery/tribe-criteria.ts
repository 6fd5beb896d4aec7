import { activityWeights } from '../activities/activity-score.ts';
import { pointsOfDays } from '../activities/scored-rows.ts';
import { days } from '../days.ts';
import type { Criteria } from '../search/criteria.ts';
import { tribesKeptFrom, tribesOf } from '../search/kept-from.ts';
import type { StatementParameters } from '../search/statement-parameters.ts';
import { interestGroups } from '../search/tokens.ts';
import type { Search } from './search.ts';
import { tribeCatalogue } from './tribe-catalogue.ts';

/** What a person searches for among public tribes. */
export function tribeCriteria(search: Search, viewerId: string): Criteria {
  const { near, text, categories, interests, statuses, includeOwn } = search;
  return {
    catalogue: tribeCatalogue,
    near,
    text,
    labels: [...interestGroups(categories, interests), ...(statuses ? [statuses.map((one) => `status:${one}`)] : [])],
    readsThings: readsTribe(search),
    timeFits: () => [],
    detailsFit: (parameters, now) => detailsFit(parameters, search, now),
    leftOut: (parameters) => leftOut(parameters, viewerId, includeOwn),
  };
}

/** Whether a search asks for what the rows of `tribe` have. */
function readsTribe({ freeSeats, membersAtLeast, membersAtMost, activeWithinDays, activity }: Search): boolean {
  return [freeSeats, membersAtLeast, membersAtMost, activeWithinDays, activity].some((asked) => asked !== null);
}

/** What the columns of `tribe t` and the tables around it must fulfil, beside the tokens. */
function detailsFit(parameters: StatementParameters, search: Search, now: Date): string[] {
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

/** Removed people and people with a block do not find a tribe, and members do only if they ask for it. */
function leftOut(parameters: StatementParameters, viewerId: string, includeOwn: boolean): string {
  const viewer = parameters.add(viewerId, 'uuid');
  return `left_out AS MATERIALIZED (${tribesKeptFrom(viewer)} ${includeOwn ? '' : `UNION ${tribesOf(viewer)}`})`;
}
