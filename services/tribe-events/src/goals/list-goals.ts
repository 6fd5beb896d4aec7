import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { TribeGoalsArgs } from '../__generated__/resolvers.ts';
import { TribeGoal } from './tribe-goal.ts';

const goalsBy = orderedList<TribeGoal, 'CREATED_AT'>('tribe goals', { CREATED_AT: 'createdAt' }, 'id');

/** Pages of the goals of tribes. Declined challenges are listed only if the filter asks for them. */
export const pagesOfGoals = pagesOfEach<TribeGoal, TribeGoalsArgs>({
  entity: TribeGoal,
  parent: 'tribeId',
  list: ({ orderBy }) => goalsBy(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' }),
  where: ({ filter }) => ({ status: In(filter?.statuses ?? ['PROPOSED', 'OPEN', 'COMPLETED']) }),
});
