import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import { changeEngagement } from './change-engagement.ts';
import type { engagementLoaders } from './loaders.ts';

type Loaders = typeof engagementLoaders & typeof membershipLoaders;

export const engagementResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    changeTribeEngagement: (_, { input }, { work, person }) => changeEngagement(work, person(), input),
  },
  Tribe: {
    promptsOn: async ({ id }, _, { loaders }) => (await choiceFor(loaders, id))?.promptsOn ?? null,
    suggestionsOn: async ({ id }, _, { loaders }) => (await choiceFor(loaders, id))?.suggestionsOn ?? null,
  },
};

/** Null for people who are no members. */
async function choiceFor(loaders: Context<Loaders>['loaders'], tribeId: string) {
  return (await loaders.roster.load(tribeId))?.isMember ? loaders.engagementChoice.load(tribeId) : null;
}
