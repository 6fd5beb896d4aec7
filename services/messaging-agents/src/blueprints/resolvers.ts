import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { addBlueprint, retireBlueprint, updateBlueprint } from './change-blueprints.ts';
import { listBlueprints } from './list-blueprints.ts';
import type { blueprintLoaders } from './loaders.ts';

export const blueprintResolvers: Resolvers<Context<typeof blueprintLoaders>> = {
  Query: {
    agentBlueprints: (_, args, { person, reads, cursors }) => {
      person();
      return listBlueprints(reads, cursors, args);
    },
  },
  Mutation: {
    addAgentBlueprint: async (_, { input }, { work, admin }) => ({
      blueprint: await addBlueprint(work, admin(), input),
    }),
    updateAgentBlueprint: async (_, { input }, { work, admin }) => ({
      blueprint: await updateBlueprint(work, admin(), input),
    }),
    retireAgentBlueprint: async (_, { input }, { work, admin }) => ({
      blueprint: await retireBlueprint(work, admin(), input),
    }),
  },
  AgentBlueprint: {
    tools: ({ capabilities }) => [...capabilities.tools],
    instructions: ({ instructions }, _, { adminIfAny }) => (adminIfAny() ? instructions : null),
  },
};
