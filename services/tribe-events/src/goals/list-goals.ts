import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import type { TribeGoalsArgs } from '../__generated__/resolvers.ts';
import { TribeGoal } from './tribe-goal.ts';

const goalsBy = orderedList<TribeGoal, 'CREATED_AT'>('tribe goals', { CREATED_AT: 'createdAt' }, 'id');

/** A page of a tribe's goals. Declined challenges are listed only if the filter asks for them. */
export function listGoals(
  reads: Reads,
  cursors: Cursors,
  tribeId: string,
  { orderBy, filter, ...args }: TribeGoalsArgs,
): Promise<CountedConnection<TribeGoal>> {
  const list = goalsBy(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
  const where = { tribeId, status: In(filter?.statuses ?? ['PROPOSED', 'OPEN', 'COMPLETED']) };
  return readCountedList(reads, { entity: TribeGoal, list, where }, args, cursors);
}
