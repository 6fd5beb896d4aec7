import { isOwn } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { agentLoaders } from '../agents/loaders.ts';
import type { channelLoaders } from '../channels/loaders.ts';
import type { Channel } from '../channels/channel.ts';
import type { Context } from '../context.ts';
import type { microDaoLoaders } from '../micro-daos/loaders.ts';
import { isAtLeast } from '../micro-daos/roles.ts';
import type { decisionLoaders } from './loaders.ts';

type Loaders = typeof decisionLoaders & typeof agentLoaders & typeof channelLoaders & typeof microDaoLoaders;
type Loaded = Context<Loaders>['loaders'];

export const decisionResolvers: Resolvers<Context<Loaders>> = {
  Channel: {
    agentDecisions: async (channel, args, { loaders }) =>
      (await isAdminOf(loaders, channel)) ? loaders.decisionsOfChannel.load({ parentId: channel.id, args }) : null,
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

/** Whether the viewer is an owner or admin of a channel, or of its microDAO. */
async function isAdminOf({ ownChannelMember, ownMicroDaoMember }: Loaded, { id, microDaoId }: Channel) {
  const members = [await ownChannelMember.load(id), microDaoId && (await ownMicroDaoMember.load(microDaoId))];
  return members.some((member) => member && isAtLeast(member.role, 'ADMIN'));
}
