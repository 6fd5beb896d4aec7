import { oneByKey } from '@kindred/service/loaders';
import { days } from '../days.ts';
import { activityScore, activityWeights } from './activity-score.ts';
import type { ActivityType } from './tribe-activity.ts';

export const activityLoaders = {
  activityScore: oneByKey(
    async (tx, tribeIds: readonly string[]) => {
      const rows = await tx.query<{ tribeId: string; counts: Partial<Record<ActivityType, number>> }>(
        `SELECT tribe_id AS "tribeId", jsonb_object_agg(activity_type, count) AS counts FROM (
           SELECT tribe_id, activity_type, count(*) FROM tribe_activity
           WHERE tribe_id = ANY ($1::uuid[]) AND timestamp > $2 GROUP BY tribe_id, activity_type
         ) AS counted GROUP BY tribe_id`,
        [tribeIds, days.before(tx.now, activityWeights.days)],
      );
      return rows.map(({ tribeId, counts }) => ({ tribeId, score: activityScore(counts) }));
    },
    ({ tribeId }) => tribeId,
  ),
};
