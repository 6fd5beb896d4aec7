import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import type { TribeActivitiesArgs } from '../__generated__/resolvers.ts';
import { TribeActivity } from './tribe-activity.ts';

const activitiesBy = orderedList<TribeActivity, 'TIMESTAMP'>('tribe activities', { TIMESTAMP: 'timestamp' }, 'id');

/** A page of a tribe's feed. */
export function listActivities(
  reads: Reads,
  cursors: Cursors,
  tribeId: string,
  { orderBy, filter, ...args }: TribeActivitiesArgs,
): Promise<CountedConnection<TribeActivity>> {
  const list = activitiesBy(orderBy ?? { field: 'TIMESTAMP', direction: 'DESC' });
  const where = { tribeId, ...(filter?.types && { activityType: In(filter.types) }) };
  return readCountedList(reads, { entity: TribeActivity, list, where }, args, cursors);
}
