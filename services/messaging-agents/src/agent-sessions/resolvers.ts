import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { agentLoaders } from '../agents/loaders.ts';
import type { channelLoaders } from '../channels/loaders.ts';
import type { Context } from '../context.ts';
import { endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import type { agentSessionLoaders } from './loaders.ts';

type Loaders = typeof agentSessionLoaders & typeof agentLoaders & typeof channelLoaders;

export const agentSessionResolvers: Resolvers<Context<Loaders>> = {
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
    channel: ({ channelId }, _, { loaders }) => (channelId === null ? null : loaders.channel.load(channelId)),
  },
};
