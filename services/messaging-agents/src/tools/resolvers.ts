import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { addTool, retireTool } from './declare-tools.ts';
import { listTools } from './list-tools.ts';

export const toolResolvers: Resolvers<Context> = {
  Query: {
    agentTools: (_, args, { person, reads, cursors }) => {
      person();
      return listTools(reads, cursors, args);
    },
  },
  Mutation: {
    addAgentTool: async (_, { input }, { work, dependencies, admin }) => ({
      tool: await addTool(work, dependencies, admin(), input),
    }),
    retireAgentTool: async (_, { input }, { work, admin }) => ({ tool: await retireTool(work, admin(), input) }),
  },
  AgentTool: {
    operations: ({ operations }) => [...(operations ?? [])],
    serverUrl: ({ serverUrl }, _, { adminIfAny }) => (adminIfAny() ? serverUrl : null),
  },
};
