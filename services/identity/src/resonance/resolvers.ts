import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { accountLoaders } from '../accounts/loaders.ts';
import type { assessmentLoaders } from '../assessments/loaders.ts';
import type { resonanceLoaders } from './loaders.ts';
import { refuseUnmatchable } from '../matching/not-matchable.ts';
import { factors } from './resonance.ts';

export const resonanceResolvers: Resolvers<
  Context<typeof resonanceLoaders & typeof accountLoaders & typeof assessmentLoaders>
> = {
  Query: {
    resonanceWith: async (_, { userId: otherId }, { loaders, person }) => {
      const { id } = person();
      const kept = await loaders.resonance.load(otherId);
      if (kept) return { ...kept, otherId };
      refuseUnmatchable({ user: await loaders.user.load(id), assessment: await loaders.assessment.load(id) });
      throw new NotFound('Nobody');
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
