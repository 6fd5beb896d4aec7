import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { searchVessel } from './search-vessel.ts';

export const embeddingResolvers: Resolvers<Context> = {
  UserVessel: {
    search: (vessel, args, { reads, dependencies, person }) =>
      searchVessel(reads, dependencies, person(), vessel, args),
  },
};
