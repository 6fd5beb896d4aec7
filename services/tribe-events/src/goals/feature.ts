import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { goalLoaders } from './loaders.ts';
import { proposeChallenges } from './propose-challenges.ts';
import { goalResolvers } from './resolvers.ts';
import { TribeGoal } from './tribe-goal.ts';
import { goalLifecycle } from './goal-lifecycle.ts';

/** What a tribe wants to reach, and the challenges that are proposed to it. */
export const goals = defineFeature<Dependencies, typeof goalLoaders>({
  name: 'goals',
  entities: [TribeGoal],
  resolvers: [goalResolvers],
  loaders: goalLoaders,
  jobs: [proposeChallenges],
  lifecycles: { TribeGoal: goalLifecycle },
  idsOfThings: ['goal_id'],
  personalData: [
    {
      table: 'tribe_goal',
      kind: 'TRIBE_GOAL',
      what: 'Goals that a person set for a tribe, or completed.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: ['created_by', 'completed_by'],
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const changed = await tx.query(
          `UPDATE tribe_goal SET created_by = NULLIF(created_by, $1), completed_by = NULLIF(completed_by, $1)
           WHERE $1 IN (created_by, completed_by) RETURNING id`,
          [userId],
        );
        return { kept: changed.length };
      },
      archive: {
        as: 'tribeGoals',
        order: 'id',
        fields: {
          id: 'id',
          tribeId: 'tribe_id',
          title: 'title',
          description: 'description',
          status: 'status',
          createdAt: 'created_at',
          completedAt: 'completed_at',
        },
      },
    },
  ],
});
