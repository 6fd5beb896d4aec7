import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { calendarFeedLoaders } from './loaders.ts';
import { makeFeed, revokeFeed } from './make-feed.ts';

export const calendarFeedResolvers: Resolvers<Context<typeof calendarFeedLoaders>> = {
  Mutation: {
    createCalendarFeed: async (_, { input }, { work, person, dependencies }) => {
      const { id } = person();
      return { ...(await makeFeed(work, person(), dependencies.publicUrl, input)), user: { id } };
    },
    revokeCalendarFeed: async (_, { input }, { work, person }) => {
      const { id } = person();
      await revokeFeed(work, person(), input);
      return { user: { id } };
    },
  },
  User: {
    calendarFeeds: ({ id }, _, { caller, loaders }) => ownOnly(caller, id, () => loaders.feedsOfPerson.load(id)),
  },
};
