import type { Admin, Person } from '@kindred/service/callers';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { blueprintLoaders } from '../blueprints/loaders.ts';
import type { Context } from '../context.ts';
import { retireAgent, setAgentPaused, updateAgent } from './change-agent.ts';
import { listAgents } from './list-agents.ts';
import type { microDaoLoaders } from '../micro-daos/loaders.ts';
import type { agentLoaders } from './loaders.ts';
import { makeAgent } from './make-agent.ts';

type Loaders = typeof agentLoaders & typeof blueprintLoaders & typeof microDaoLoaders;

/** An admin acts for the house, everyone else for themselves. */
const maker = ({ adminIfAny, person }: Pick<Context, 'adminIfAny' | 'person'>): Admin | Person =>
  adminIfAny() ?? person();

export const agentResolvers: Resolvers<Context<Loaders>> = {
  Query: {
    agents: (_, args, { person, reads, cursors }) => listAgents(reads, cursors, person().id, args),
    agent: (_, { id }, { person, loaders }) => {
      person();
      return loaders.agent.load(id);
    },
  },
  Mutation: {
    makeAgent: async (_, { input }, context) => ({ agent: await makeAgent(context.work, maker(context), input) }),
    updateAgent: async (_, { input }, context) => ({ agent: await updateAgent(context.work, maker(context), input) }),
    setAgentPaused: async (_, { input }, context) => ({
      agent: await setAgentPaused(context.work, maker(context), input),
    }),
    retireAgent: async (_, { input }, context) => ({ agent: await retireAgent(context.work, maker(context), input) }),
  },
  Agent: {
    __resolveReference: ({ id }, { loaders }) => loaders.agent.load(id),
    blueprint: async ({ blueprintId }, _, { loaders }) => {
      const blueprint = await loaders.agentBlueprint.load(blueprintId);
      if (!blueprint) throw new Error('A blueprint is never deleted.');
      return blueprint;
    },
    microDao: ({ microDaoId }, _, { loaders }) => (microDaoId === null ? null : loaders.microDao.load(microDaoId)),
    owner: async ({ id, ownerUserId }, _, { loaders }) =>
      ownerUserId !== null && (await loaders.agent.load(id)) ? { id: ownerUserId } : null,
  },
};
