import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { defaultTravelDistanceMiles } from './location.ts';
import { updateProfile } from './update-profile.ts';

const isOwn = ({ caller }: Context, userId: string): boolean => caller?.kind === 'person' && caller.userId === userId;

export const profiles: Resolvers = {
  Mutation: {
    updateProfile: (_, { input }, { work, person }) => updateProfile(work, person(), input),
  },
  User: {
    profile: ({ id }, _, { loaders }) => loaders.profile.load(id),
    matchingOptedIn: ({ id, matchingOptedIn }, _, context) => (isOwn(context, id) ? matchingOptedIn : null),
  },
  Profile: {
    point: ({ userId }, _, context) => (isOwn(context, userId) ? context.loaders.exactPoint.load(userId) : null),
    maxTravelDistanceMiles: ({ userId, maxTravelDistanceMiles }, _, context) =>
      isOwn(context, userId) ? (maxTravelDistanceMiles ?? defaultTravelDistanceMiles) : null,
  },
};
