import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { agentLoaders } from '../agents/loaders.ts';
import type { channelLoaders } from '../channels/loaders.ts';
import type { microDaoLoaders } from '../micro-daos/loaders.ts';
import type { personLoaders } from '../people/loaders.ts';
import type { proposalLoaders } from './loaders.ts';
import { openProposal } from './open-proposal.ts';
import { vote, withdrawProposal } from './vote.ts';

type Loaders = typeof proposalLoaders &
  typeof microDaoLoaders &
  typeof personLoaders &
  typeof channelLoaders &
  typeof agentLoaders;

export const proposalResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    openProposal: (_, { input }, { work, person }) => openProposal(work, person(), input),
    voteOnProposal: (_, { input }, { work, person }) => vote(work, person(), input),
    withdrawProposal: (_, { input }, { work, person }) => withdrawProposal(work, person(), input),
  },
  MicroDao: {
    proposals: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.ownMicroDaoMember.load(parentId)) ? loaders.proposalsOfMicroDao.load({ parentId, args }) : null,
    votingRules: (microDao) => microDao,
  },
  Proposal: {
    __resolveReference: ({ id }, { loaders }) => loaders.proposal.load(id),
    microDao: ({ microDaoId }, _, { loaders }) => loaders.microDao.load(microDaoId),
    proposedBy: ({ proposedBy }, _, { loaders }) => seen(proposedBy, loaders),
    targetUser: ({ targetUserId }, _, { loaders }) => seen(targetUserId, loaders),
    targetChannel: ({ targetChannelId: id }, _, { loaders }) => (id === null ? null : loaders.channel.load(id)),
    targetAgent: ({ targetAgentId: id }, _, { loaders }) => (id === null ? null : loaders.agent.load(id)),
    newRules: ({ settings }) => settings,
    votesCast: async ({ id }, _, { loaders }) => (await loaders.votesCast.load(id))?.cast ?? 0,
    viewerCanVote: async ({ id, status, closesAt }, _, { loaders, work }) =>
      status === 'OPEN' && closesAt > work.now && (await loaders.ownVote.load(id)) !== null,
    viewerVote: async ({ id }, _, { loaders }) => (await loaders.ownVote.load(id))?.choice ?? null,
  },
};

/** A person of a proposal, if no block hides them from the viewer. */
async function seen(userId: string | null, loaders: Context<Loaders>['loaders']) {
  const person = userId === null ? null : await loaders.personSeen.load(userId);
  return person && { id: person.userId };
}
