import { isOwn, ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { assessmentLoaders } from './loaders.ts';
import { items } from './mini-ipip.ts';
import { availableAgainAt } from './scoring.ts';
import { submitAssessment } from './submit-assessment.ts';

export const assessmentResolvers: Resolvers<Context<typeof assessmentLoaders>> = {
  Query: {
    assessmentItems: () => items,
  },
  Mutation: {
    submitAssessment: (_, { input }, { work, dependencies, person }) =>
      submitAssessment(work, dependencies, person(), input),
  },
  User: {
    assessment: ({ id }, _, context) => ownOnly(context.caller, id, () => context.loaders.assessment.load(id)),
  },
  Profile: {
    traits: async ({ userId }, _, context) => {
      const traits = isOwn(context.caller, userId) ? await context.loaders.traits.load(userId) : [];
      return traits.length > 0 ? traits : null;
    },
  },
  Assessment: {
    availableAgainAt: ({ takenAt }) => availableAgainAt(takenAt),
    traits: ({ userId }, _, { loaders }) => loaders.traits.load(userId),
  },
};
