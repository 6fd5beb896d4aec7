import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { answerChallenge } from './answer-challenge.ts';
import { completeGoal, createGoal, deleteGoal, updateGoal } from './change-goals.ts';
import type { goalLoaders } from './loaders.ts';

export const goalResolvers: Resolvers<Context<typeof goalLoaders & typeof membershipLoaders & typeof tribeLoaders>> = {
  Mutation: {
    createTribeGoal: (_, { input }, { work, person }) => createGoal(work, person(), input),
    updateTribeGoal: async (_, { input }, { work, person }) => ({ goal: await updateGoal(work, person(), input) }),
    completeTribeGoal: (_, { input }, { work, person }) => completeGoal(work, person(), input),
    deleteTribeGoal: (_, { input }, { work, person }) => deleteGoal(work, person(), input),
    acceptTribeChallenge: (_, { input }, { work, person }) => answerChallenge(work, person(), input.goalId, true),
    declineTribeChallenge: (_, { input }, { work, person }) => answerChallenge(work, person(), input.goalId, false),
  },
  Tribe: {
    goals: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.roster.load(parentId))?.isMember ? loaders.goalsOfTribe.load({ parentId, args }) : null,
  },
  TribeGoal: {
    __resolveReference: ({ id }, { loaders }) => loaders.tribeGoal.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    createdBy: ({ createdBy }) => (createdBy === null ? null : { id: createdBy }),
    completedBy: ({ completedBy }) => (completedBy === null ? null : { id: completedBy }),
  },
};
