import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { agentLoaders } from '../agents/loaders.ts';
import type { Context } from '../context.ts';
import { endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import type { agentSessionLoaders } from './loaders.ts';

export const agentSessionResolvers: Resolvers<Context<typeof agentSessionLoaders & typeof agentLoaders>> = {
  Mutation: {
    endAgentSession: async (_, { input }, { work, person }) => ({ session: await endSession(work, person(), input) }),
  },
  User: {
    agentSessions: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listSessions(reads, cursors, id, args)),
  },
  AgentSession: {
    __resolveReference: ({ id }, { loaders }) => loaders.agentSession.load(id),
    agent: ({ agentId }, _, { loaders }) => loaders.agent.load(agentId),
    user: ({ userId }) => ({ id: userId }),
  },
};
