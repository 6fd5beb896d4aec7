import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { noBlockBetween } from '../hives/seen-members.ts';
import { Achievement } from './achievement.ts';
import { pagesOfAwards } from './list-achievements.ts';
import { UserAchievement } from './user-achievement.ts';

export const achievementLoaders = {
  achievement: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Achievement, { id: In(ids) }),
    ({ id }) => id,
  ),
  awardsOfUser: pagesOfAwards,
  /** Awards to people whose achievements the viewer sees. */
  userAchievement: oneByKey(
    async (tx, ids: readonly string[]) => {
      const found = await tx.find(UserAchievement, { id: In(ids) });
      const shown = await readShown(tx, [...new Set(found.map(({ userId }) => userId))]);
      const userIds = new Set(shown.map(({ userId }) => userId));
      return found.filter(({ userId }) => userIds.has(userId));
    },
    ({ id }) => id,
  ),
  /** People whose achievements the viewer sees, and the sum of their points. */
  shownAchiever: oneByKey(readShown, ({ userId }) => userId),
};

interface Shown {
  readonly userId: string;
  readonly points: number;
}

/** The viewer, and people in a tribe with them that is not dissolved, unless there is a block between the two. */
function readShown(tx: ReadTransaction, userIds: readonly string[]): Promise<Shown[]> {
  return tx.query<Shown>(
    `SELECT u.id AS "userId", (SELECT coalesce(sum(c.point_value), 0)::int FROM user_achievement a
       JOIN achievement c ON c.id = a.achievement_id WHERE a.user_id = u.id) AS points
     FROM unnest($1::uuid[]) AS u (id) WHERE u.id = $2 OR (${noBlockBetween('u.id', '$2::uuid')} AND EXISTS (
       SELECT FROM tribe_membership m JOIN tribe t ON t.id = m.tribe_id AND t.status <> 'DISSOLVED'
       JOIN tribe_membership own ON own.tribe_id = m.tribe_id AND own.user_id = $2 AND own.status IN ('ACTIVE', 'INACTIVE')
       WHERE m.user_id = u.id AND m.status IN ('ACTIVE', 'INACTIVE')))`,
    [userIds, tx.actor.id],
  );
}
