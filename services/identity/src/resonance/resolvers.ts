import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { factors } from './resonance.ts';

export const resonance: Resolvers = {
  Query: {
    resonanceWith: async (_, { userId }, { loaders, person }) => {
      person();
      const kept = await loaders.resonance.load(userId);
      if (!kept) throw new NotFound('Nobody');
      return { ...kept, otherId: userId };
    },
  },
  Resonance: {
    user: async ({ otherId }, _, { loaders }) => {
      const user = await loaders.user.load(otherId);
      if (!user) throw new NotFound('Nobody');
      return user;
    },
    factors: (kept) => factors.map((factor) => ({ factor, band: kept.factors[factor] })),
  },
  ValueProfile: {
    resonanceScore: async ({ userId }, _, { loaders }) => (await loaders.resonance.load(userId))?.band ?? null,
  },
};
