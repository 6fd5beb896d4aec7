import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { TribeActivitiesArgs } from '../__generated__/resolvers.ts';
import { TribeActivity } from './tribe-activity.ts';

const activitiesBy = orderedList<TribeActivity, 'TIMESTAMP'>('tribe activities', { TIMESTAMP: 'timestamp' }, 'id');

/** Pages of the feeds of tribes. */
export const pagesOfActivities = pagesOfEach<TribeActivity, TribeActivitiesArgs>({
  entity: TribeActivity,
  parent: 'tribeId',
  list: ({ orderBy }) => activitiesBy(orderBy ?? { field: 'TIMESTAMP', direction: 'DESC' }),
  where: ({ filter }) => (filter?.types ? { activityType: In(filter.types) } : {}),
});
