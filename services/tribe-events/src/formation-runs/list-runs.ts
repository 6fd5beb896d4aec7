import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { FormationRunFormedGroupsArgs, QueryFormationRunsArgs } from '../__generated__/resolvers.ts';
import { FormationGroup } from './formation-group.ts';
import { FormationRun } from './formation-run.ts';

const runsBy = orderedList<FormationRun, 'STARTED_AT'>('formations', { STARTED_AT: 'startedAt' }, 'id');
const groupsBy = orderedList<FormationGroup, 'SCORE' | 'SIZE'>('formed groups', { SCORE: 'score', SIZE: 'size' }, 'id');

/** A page of formations. The caller has made sure that an admin asks. */
export function listRuns(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter, ...args }: QueryFormationRunsArgs,
): Promise<CountedConnection<FormationRun>> {
  const list = runsBy(orderBy ?? { field: 'STARTED_AT', direction: 'DESC' });
  const { statuses, isPreview } = filter ?? {};
  const where = { ...(statuses && { status: In([...statuses]) }), ...(isPreview != null && { isPreview }) };
  return readCountedList(reads, { entity: FormationRun, list, where }, args, cursors);
}

/** Pages of the new groups of runs. Only admins get a run. */
export const pagesOfGroups = pagesOfEach<FormationGroup, FormationRunFormedGroupsArgs>({
  entity: FormationGroup,
  parent: 'runId',
  list: ({ orderBy }) => groupsBy(orderBy ?? { field: 'SCORE', direction: 'DESC' }),
  where: () => ({}),
});
