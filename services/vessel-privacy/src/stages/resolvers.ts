import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { stageLoaders } from './own-way.ts';
import { advanceStage } from './advance-stage.ts';
import { gatesOf } from './gates.ts';
import { satisfyGate } from './satisfy-gate.ts';

export const stageResolvers: Resolvers<Context<typeof stageLoaders>> = {
  Mutation: {
    satisfyGate: (_, { input }, { work, person }) => satisfyGate(work, person(), input),
    advanceStage: (_, { input }, { work, person }) => advanceStage(work, person(), input),
  },
  VesselSession: {
    currentStage: async ({ id }, _, { loaders }) =>
      (await loaders.ownWay.load(id)).progress.find(({ isCurrent }) => isCurrent)?.stage ?? null,
    progress: async ({ id }, _, { loaders }) => (await loaders.ownWay.load(id)).progress,
    partnerStanding: async ({ id, memberIds }, _, { loaders }) =>
      memberIds.length === 2 ? (await loaders.ownWay.load(id)).partner : null,
    sharedStage: async ({ id }, _, { loaders }) => (await loaders.ownWay.load(id)).sharedStage,
  },
  StageProgress: {
    gates: async (progress, _, { loaders }) =>
      gatesOf(progress, (await loaders.ownWay.load(progress.sessionId)).counts),
  },
};
