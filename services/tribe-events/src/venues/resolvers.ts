import type { Resolvers } from '../__generated__/resolvers.ts';
import type { attendanceLoaders } from '../attendance/loaders.ts';
import type { Context } from '../context.ts';
import type { venueLoaders } from './loaders.ts';
import { searchVenues } from './search-venues.ts';

export const venueResolvers: Resolvers<Context<typeof attendanceLoaders & typeof venueLoaders>> = {
  Query: {
    searchVenues: (_, args, { work, dependencies, person }) =>
      searchVenues(work, dependencies.venueSource, person(), args),
  },
  Venue: {
    point: ({ latitude, longitude }) => ({ latitude, longitude }),
  },
  TribeEvent: {
    venue: async ({ id, venueId }, _, { loaders }) =>
      venueId !== null && (await loaders.partInEvent.load(id))?.seesPoint ? loaders.venue.load(venueId) : null,
  },
};
