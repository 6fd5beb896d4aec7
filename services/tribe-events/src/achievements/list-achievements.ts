import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In, IsNull, Not, Raw } from 'typeorm';
import type { QueryAchievementsArgs, UserAchievementsArgs } from '../__generated__/resolvers.ts';
import { Achievement } from './achievement.ts';
import { UserAchievement } from './user-achievement.ts';

const achievementsBy = orderedList<Achievement, 'ADDED_AT' | 'POINT_VALUE'>(
  'achievements',
  { ADDED_AT: 'addedAt', POINT_VALUE: 'pointValue' },
  'id',
);
const awardsBy = orderedList<UserAchievement, 'AWARDED_AT'>('awarded achievements', { AWARDED_AT: 'awardedAt' }, 'id');

/** A page of the achievements that can be earned, or of those that were retired. */
export function listAchievements(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter, ...args }: QueryAchievementsArgs,
): Promise<CountedConnection<Achievement>> {
  const list = achievementsBy(orderBy ?? { field: 'ADDED_AT', direction: 'ASC' });
  const { categories, isRetired } = filter ?? {};
  const where = {
    retiredAt: isRetired ? Not(IsNull()) : IsNull(),
    ...(categories && { category: In([...categories]) }),
  };
  return readCountedList(reads, { entity: Achievement, list, where }, args, cursors);
}

/** Pages of what people have earned. The caller looks first whether the viewer may see it. */
export const pagesOfAwards = pagesOfEach<UserAchievement, UserAchievementsArgs>({
  entity: UserAchievement,
  parent: 'userId',
  list: ({ orderBy }) => awardsBy(orderBy ?? { field: 'AWARDED_AT', direction: 'DESC' }),
  where: ({ filter }) =>
    filter?.categories
      ? {
          achievementId: Raw(
            (column) => `${column} IN (SELECT id FROM achievement WHERE category = ANY (:categories))`,
            { categories: filter.categories },
          ),
        }
      : {},
});
