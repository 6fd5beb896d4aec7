import type { Resolvers } from '../__generated__/resolvers.ts';
import { VesselSession } from './vessel-session.ts';

export const sessions: Resolvers = {
  Query: {
    vesselSession: (_, { id }, { person, reads }) => (person(), reads.run((tx) => tx.get(VesselSession, id, 'No session of yours'))),
  },
  VesselSession: {
    __resolveReference: ({ id }, { reads }) => reads.run((tx) => tx.findOne(VesselSession, { id })),
  },
};
