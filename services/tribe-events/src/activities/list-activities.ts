import { countUpTo } from '@kindred/database/lists/count-up-to';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readList, type ListConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import type { TribeActivitiesArgs } from '../__generated__/resolvers.ts';
import { TribeActivity } from './tribe-activity.ts';

const activitiesBy = orderedList<TribeActivity, 'TIMESTAMP'>('tribe activities', { TIMESTAMP: 'timestamp' }, 'id');

/** A page of a tribe's feed. */
export async function listActivities(
  reads: Reads,
  cursors: Cursors,
  tribeId: string,
  { orderBy, filter, ...args }: TribeActivitiesArgs,
): Promise<ListConnection<TribeActivity> & { readonly totalCount: number | null }> {
  const list = activitiesBy(orderBy ?? { field: 'TIMESTAMP', direction: 'DESC' });
  const where = { tribeId, ...(filter?.types && { activityType: In(filter.types) }) };
  const source = { entity: TribeActivity, list, where };
  const [page, totalCount] = await Promise.all([readList(reads, source, args, cursors), countUpTo(reads, source)]);
  return { ...page, totalCount };
}
