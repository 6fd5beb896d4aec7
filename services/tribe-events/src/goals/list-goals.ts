import { countUpTo } from '@kindred/database/lists/count-up-to';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readList, type ListConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import type { TribeGoalsArgs } from '../__generated__/resolvers.ts';
import { TribeGoal } from './tribe-goal.ts';

const goalsBy = orderedList<TribeGoal, 'CREATED_AT'>('tribe goals', { CREATED_AT: 'createdAt' }, 'id');

/** A page of a tribe's goals. Declined challenges are listed only if the filter asks for them. */
export async function listGoals(
  reads: Reads,
  cursors: Cursors,
  tribeId: string,
  { orderBy, filter, ...args }: TribeGoalsArgs,
): Promise<ListConnection<TribeGoal> & { readonly totalCount: number | null }> {
  const list = goalsBy(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
  const where = { tribeId, status: In(filter?.statuses ?? ['PROPOSED', 'OPEN', 'COMPLETED']) };
  const source = { entity: TribeGoal, list, where };
  const [page, totalCount] = await Promise.all([readList(reads, source, args, cursors), countUpTo(reads, source)]);
  return { ...page, totalCount };
}
