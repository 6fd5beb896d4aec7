import type { Resolvers } from '../__generated__/resolvers.ts';
import { isShownToOwner } from '../accounts/own-view.ts';
import type { User } from '../accounts/user.ts';
import type { Context } from '../context.ts';
import { isOwn } from '../own.ts';
import { defaultTravelDistanceMiles } from './location.ts';
import { setInterests } from './set-interests.ts';
import { setValueProfile } from './set-value-profile.ts';
import { updateProfile } from './update-profile.ts';

/** What people say about themselves is for people who are signed in, or are just signing in: for nobody else, and for no service. */
const forPeople = <Value>(field: (user: User, context: Context) => Promise<Value | null>) => (user: User, _: unknown, context: Context): Promise<Value | null> | null =>
  context.caller?.kind === 'person' || isShownToOwner(user) ? field(user, context) : null;

export const profiles: Resolvers = {
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
    point: ({ userId }, _, context) => (isOwn(context, userId) ? context.loaders.exactPoint.load(userId) : null),
    maxTravelDistanceMiles: ({ userId, maxTravelDistanceMiles }, _, context) =>
      isOwn(context, userId) ? (maxTravelDistanceMiles ?? defaultTravelDistanceMiles) : null,
    interests: ({ userId }, _, { loaders }) => loaders.interests.load(userId),
  },
};
