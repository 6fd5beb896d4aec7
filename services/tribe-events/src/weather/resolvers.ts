import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { weatherLoaders } from './loaders.ts';

export const weatherResolvers: Resolvers<Context<typeof weatherLoaders>> = {
  TribeEvent: {
    weather: ({ id }, _, { loaders }) => loaders.weatherOfEvent.load(id),
  },
};
