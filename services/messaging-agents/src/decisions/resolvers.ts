import { isOwn } from '@kindred/service/own-only';
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
    toolCalls: ({ id, askerUserId }, _, { caller, loaders }) =>
      isOwn(caller, askerUserId) ? loaders.toolCallsOfDecision.load(id) : null,
  },
};
