import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
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
    matchingOptedIn: ({ id, matchingOptedIn }, _, context) => ownOnly(context.caller, id, () => matchingOptedIn),
  },
};
