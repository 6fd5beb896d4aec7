import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { agentLoaders } from '../agents/loaders.ts';
import type { Context } from '../context.ts';
import type { microDaoLoaders } from '../micro-daos/loaders.ts';
import type { teamLoaders } from '../teams/loaders.ts';
import { archiveChannel, changeChannel, setChannelNotifications } from './change-channel.ts';
import { createChannel, openDirectChannel } from './create-channel.ts';
import { inviteToChannel, joinChannel, leaveChannel, removeFromChannel } from './join-channel.ts';
import type { channelLoaders } from './loaders.ts';

type Loaders = typeof channelLoaders & typeof microDaoLoaders & typeof teamLoaders & typeof agentLoaders;

export const channelResolvers: Resolvers<Context<Loaders>> = {
  Query: {
    channel: async (_, { id }, { loaders, person }) => {
      person();
      const found = await loaders.channel.load(id);
      if (!found) throw new NotFound('No channel');
      return found;
    },
  },
  Mutation: {
    createChannel: (_, { input }, { work, person, dependencies }) => createChannel(work, dependencies, person(), input),
    openDirectChannel: (_, { input }, { work, person, dependencies }) =>
      openDirectChannel(work, dependencies, person(), input),
    joinChannel: (_, { input }, { work, person, dependencies }) => joinChannel(work, dependencies, person(), input),
    inviteToChannel: (_, { input }, { work, person, dependencies }) =>
      inviteToChannel(work, dependencies, person(), input),
    leaveChannel: async (_, { input }, { work, person, dependencies }) => ({
      member: (await leaveChannel(work, dependencies, person(), input)).member,
    }),
    removeFromChannel: (_, { input }, { work, person, dependencies }) =>
      removeFromChannel(work, dependencies, person(), input),
    changeChannel: async (_, { input }, { work, person, dependencies }) => ({
      channel: await changeChannel(work, dependencies, person(), input),
    }),
    archiveChannel: async (_, { input }, { work, person, dependencies }) => ({
      channel: await archiveChannel(work, dependencies, person(), input),
    }),
    setChannelNotifications: async (_, { input }, { work, person }) => ({
      member: await setChannelNotifications(work, person(), input),
    }),
  },
  MicroDao: {
    channels: async ({ id: parentId }, args, { caller, loaders }) =>
      caller?.kind === 'person' ? loaders.channelsOfMicroDao.load({ parentId, args }) : null,
  },
  Channel: {
    __resolveReference: ({ id }, { loaders }) => loaders.channel.load(id),
    microDao: ({ microDaoId }, _, { loaders }) => (microDaoId === null ? null : loaders.microDao.load(microDaoId)),
    team: async ({ teamId }, _, { loaders }) => (teamId === null ? null : loaders.team.load(teamId)),
    createdByAgent: ({ createdByAgentId }, _, { loaders }) =>
      createdByAgentId === null ? null : loaders.agent.load(createdByAgentId),
    createdBy: ({ createdByUserId }) => (createdByUserId === null ? null : { id: createdByUserId }),
    directWith: async ({ id, isDirect }, _, { loaders }) => {
      const other = isDirect ? await loaders.otherOfDirectChannel.load(id) : null;
      return other && { id: other.userId };
    },
    members: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.ownChannelMember.load(parentId)) ? loaders.membersOfChannel.load({ parentId, args }) : null,
    viewerMembership: ({ id }, _, { loaders }) => loaders.ownChannelMember.load(id),
  },
  ChannelMember: {
    __resolveReference: ({ id }, { loaders }) => loaders.channelMember.load(id),
    channel: ({ channelId }, _, { loaders }) => loaders.channel.load(channelId),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
    notificationLevel: ({ userId, notificationLevel }, _, { caller }) =>
      ownOnly(caller, userId, () => notificationLevel),
    mutedUntil: ({ userId, mutedUntil }, _, { caller, work }) =>
      ownOnly(caller, userId, () => (mutedUntil !== null && mutedUntil > work.now ? mutedUntil : null)),
  },
};
