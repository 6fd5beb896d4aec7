import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { profileLoaders } from './loaders.ts';
import { forPeople } from '../accounts/private-fields.ts';
import { defaultTravelDistanceMiles } from './travel-distance.ts';
import { setInterests } from './set-interests.ts';
import { setValueProfile } from './set-value-profile.ts';
import { updateProfile } from './update-profile.ts';

export const profileResolvers: Resolvers<Context<typeof profileLoaders>> = {
  Mutation: {
    updateProfile: (_, { input }, { work, person }) => updateProfile(work, person(), input),
    setInterests: (_, { input }, { work, person }) => setInterests(work, person(), input),
    setValueProfile: (_, { input }, { work, person }) => setValueProfile(work, person(), input),
  },
  User: {
    profile: forPeople(({ id }, { loaders }) => loaders.profile.load(id)),
    valueProfile: forPeople(({ id }, { loaders }) => loaders.valueProfile.load(id)),
  },
  Profile: {
    point: ({ userId }, _, context) => ownOnly(context.caller, userId, () => context.loaders.exactPoint.load(userId)),
    maxTravelDistanceMiles: ({ userId, maxTravelDistanceMiles }, _, context) =>
      ownOnly(context.caller, userId, () => maxTravelDistanceMiles ?? defaultTravelDistanceMiles),
    interests: ({ userId }, _, { loaders }) => loaders.interests.load(userId),
  },
};
