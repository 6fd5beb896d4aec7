import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { goalLoaders } from '../goals/loaders.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import { listActivities } from './list-activities.ts';

export const activityResolvers: Resolvers<Context<typeof membershipLoaders & typeof goalLoaders>> = {
  Tribe: {
    activities: async ({ id }, args, { loaders, reads, cursors }) =>
      (await loaders.roster.load(id))?.isMember ? listActivities(reads, cursors, id, args) : null,
  },
  TribeActivity: {
    user: ({ userId }) => (userId === null ? null : { id: userId }),
    metadata: (activity) => activity,
  },
  TribeActivityMetadata: {
    goal: ({ goalId }, _, { loaders }) => (goalId === null ? null : loaders.tribeGoal.load(goalId)),
  },
};
