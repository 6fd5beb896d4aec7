import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import { giveImpression, openUntil } from './give-impression.ts';
import type { impressionLoaders } from './loaders.ts';

export const impressionResolvers: Resolvers<Context<typeof impressionLoaders & typeof eventLoaders>> = {
  Mutation: {
    giveImpression: async (_, { input }, { work, dependencies, person, loaders }) => {
      const { eventId, impression } = await giveImpression(work, dependencies, person(), input);
      return { impression, event: await loaders.tribeEvent.load(eventId) };
    },
  },
  TribeEvent: {
    viewerImpressions: async ({ id }, _, { loaders }) =>
      (await loaders.eventViewerWasAt.load(id)) ? loaders.viewerImpressions.load(id) : null,
    viewerImpressionsOpenUntil: async ({ id }, _, { loaders }) => {
      const event = await loaders.eventViewerWasAt.load(id);
      return event && openUntil(event);
    },
  },
  Impression: {
    user: ({ subjectId }) => ({ id: subjectId }),
  },
};
