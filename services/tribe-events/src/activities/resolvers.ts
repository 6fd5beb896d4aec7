import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { suggestionLoaders } from '../engagement/suggestions/loaders.ts';
import type { eventLoaders } from '../events/loaders.ts';
import type { goalLoaders } from '../goals/loaders.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import type { activityLoaders } from './loaders.ts';

export const activityResolvers: Resolvers<
  Context<
    typeof activityLoaders &
      typeof membershipLoaders &
      typeof goalLoaders &
      typeof tribeLoaders &
      typeof eventLoaders &
      typeof suggestionLoaders
  >
> = {
  Tribe: {
    activities: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.roster.load(parentId))?.isMember ? loaders.activitiesOfTribe.load({ parentId, args }) : null,
  },
  TribeActivity: {
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
    metadata: (activity) => activity,
  },
  TribeActivityMetadata: {
    event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loaders.tribeEvent.load(eventId)),
    suggestion: ({ suggestionId }, _, { loaders }) =>
      suggestionId === null ? null : loaders.eventSuggestion.load(suggestionId),
    goal: ({ goalId }, _, { loaders }) => (goalId === null ? null : loaders.tribeGoal.load(goalId)),
  },
};
