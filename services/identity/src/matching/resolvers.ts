import type { Resolvers } from '../__generated__/resolvers.ts';
import { isOwn } from '../own.ts';
import { matchingProfiles } from './matching-profiles.ts';
import { setMatching } from './set-matching.ts';

export const matchingResolvers: Resolvers = {
  Query: {
    matchingProfiles: (_, { userIds }, { work, service }) => matchingProfiles(work, service('matching:read'), userIds),
  },
  Mutation: {
    setMatching: async (_, { input }, { work, person }) => ({ user: await setMatching(work, person(), input) }),
  },
  User: {
    matchingOptedIn: ({ id, matchingOptedIn }, _, context) => (isOwn(context, id) ? matchingOptedIn : null),
  },
};
