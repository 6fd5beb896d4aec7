import type { Resolvers } from '../__generated__/resolvers.ts';
import type { agentLoaders } from '../agents/loaders.ts';
import type { Context } from '../context.ts';
import { listDecisions } from './list-decisions.ts';
import type { decisionLoaders } from './loaders.ts';

export const decisionResolvers: Resolvers<Context<typeof decisionLoaders & typeof agentLoaders>> = {
  Query: {
    agentDecisions: (_, args, { person, reads, cursors }) => listDecisions(reads, cursors, person().id, args),
  },
  ChannelMessage: {
    agentDecisions: ({ id }, _, { loaders }) => loaders.decisionsOfMessage.load(id),
  },
  AgentDecision: {
    agent: ({ agentId }, _, { loaders }) => loaders.agent.load(agentId),
  },
};
