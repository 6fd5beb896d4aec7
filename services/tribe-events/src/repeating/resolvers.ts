import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { mayBePublic } from '../tribes/may-be-public.ts';
import { changeSeries } from './change-series.ts';
import { endSeries } from './end-series.ts';
import type { seriesLoaders } from './loaders.ts';
import { repeatEvent } from './repeat-event.ts';

type Loaders = typeof eventLoaders & typeof seriesLoaders & typeof tribeLoaders;

export const seriesResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    repeatTribeEvent: (_, { input }, { work, person, caller }) =>
      repeatEvent(work, person(), mayBePublic(caller), input),
    updateTribeEventSeries: (_, { input }, { work, person }) => changeSeries(work, person(), input),
    endTribeEventSeries: async (_, { input }, { work, person }) => ({ series: await endSeries(work, person(), input) }),
  },
  TribeEvent: {
    series: async ({ id }, _, { loaders }) => {
      const date = await loaders.dateOfEvent.load(id);
      return date ? loaders.eventSeries.load(date.seriesId) : null;
    },
  },
  TribeEventSeries: {
    __resolveReference: ({ id }, { loaders }) => loaders.eventSeries.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    createdBy: ({ createdBy }) => (createdBy === null ? null : { id: createdBy }),
    dates: ({ id }, _, { loaders }) => loaders.datesOfSeries.load(id),
  },
  TribeEventSeriesDate: {
    event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loaders.tribeEvent.load(eventId)),
  },
};
