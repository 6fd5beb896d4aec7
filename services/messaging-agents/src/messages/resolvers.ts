import { NotFound } from '@kindred/contracts/domain-error';
import { isOwn } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { listChannelChanges } from '../changes/list-changes.ts';
import type { channelLoaders } from '../channels/loaders.ts';
import type { Context } from '../context.ts';
import { searchMessages } from '../search/search-messages.ts';
import { deleteMessage, editMessage } from './change-message.ts';
import { listOverview } from './channel-overview.ts';
import type { messageLoaders } from './loaders.ts';
import { markRead } from './mark-read.ts';
import { contentOf } from './message-content.ts';
import { messageAt } from './message-at.ts';
import { pinMessage } from './pin-message.ts';
import { reactToMessage, removeReaction } from './react.ts';
import { sendMessage } from './send-message.ts';

type Loaders = typeof messageLoaders & typeof channelLoaders;
type Loaded = Context<Loaders>['loaders'];

export const messageResolvers: Resolvers<Context<Loaders>> = {
  Query: {
    channelOverview: (_, __, { reads, person }) => {
      person();
      return listOverview(reads);
    },
    channelChanges: (_, args, { reads, person }) => listChannelChanges(reads, person().id, args),
    channelMessageAt: (_, args, { reads, person }) => messageAt(reads, person().id, args),
    searchChannelMessages: (_, args, { reads, cursors, person }) => searchMessages(reads, cursors, person().id, args),
  },
  Mutation: {
    sendChannelMessage: async (_, { input }, { work, dependencies: { sealer }, person, loaders }) =>
      shown(loaders, await sendMessage(work, sealer, person(), input)),
    editChannelMessage: async (_, { input }, { work, dependencies: { sealer }, person, loaders }) =>
      shown(loaders, await editMessage(work, sealer, person(), input)),
    deleteChannelMessage: async (_, { input }, { work, dependencies: { sealer }, person }) => ({
      deletedId: await deleteMessage(work, sealer, person(), input),
    }),
    reactToChannelMessage: async (_, { input }, { work, dependencies: { sealer }, person, loaders }) =>
      shown(loaders, await reactToMessage(work, sealer, person(), input)),
    removeChannelMessageReaction: async (_, { input }, { work, dependencies: { sealer }, person, loaders }) =>
      shown(loaders, await removeReaction(work, sealer, person(), input)),
    pinChannelMessage: async (_, { input }, { work, person, loaders }) =>
      shown(loaders, await pinMessage(work, person(), input)),
    markChannelRead: async (_, { input }, { work, dependencies: { sealer }, person }) => ({
      member: await markRead(work, sealer, person(), input),
    }),
  },
  Channel: {
    messages: ({ id: parentId }, args, { loaders }) => loaders.messagesOfChannel.load({ parentId, args }),
    pinnedMessages: ({ id }, _, { loaders }) => loaders.pinnedOfChannel.load(id),
    lastMessage: ({ id }, _, { loaders }) => loaders.lastMessageOfChannel.load(id),
    unreadCount: async ({ id }, _, { loaders }) => (await loaders.channelReadState.load(id))?.unreadCount ?? null,
    mentionCount: async ({ id }, _, { loaders }) => (await loaders.channelReadState.load(id))?.mentionCount ?? null,
    latestSequence: async ({ id }, _, { loaders }) => (await loaders.channelReadState.load(id))?.latestSequence ?? null,
  },
  ChannelMessage: {
    __resolveReference: ({ id }, { loaders }) => loaders.channelMessage.load(id),
    channel: ({ channelId }, _, { loaders }) => loaders.channel.load(channelId),
    user: ({ senderUserId }) => (senderUserId === null ? null : { id: senderUserId }),
    createdByAgent: ({ senderType }) => senderType === 'AGENT',
    isSent: ({ matrixEventId }) => matrixEventId !== null,
    deliveryFailure: ({ failureCode }) => failureCode,
    content: async (message, _, { loaders }) => (await contentOf(loaders, message))?.body ?? null,
    html: async (message, _, { loaders }) => (await contentOf(loaders, message))?.html ?? null,
    contentAvailable: async (message, _, { loaders }) =>
      message.deletedAt === null && (await contentOf(loaders, message)) !== null,
    replyTo: ({ replyToId }, _, { loaders }) => (replyToId === null ? null : loaders.channelMessage.load(replyToId)),
    threadRoot: ({ threadRootId }, _, { loaders }) =>
      threadRootId === null ? null : loaders.channelMessage.load(threadRootId),
    thread: ({ id: parentId }, args, { loaders }) => loaders.messagesOfThread.load({ parentId, args }),
    threadCount: async ({ id }, _, { loaders }) => (await loaders.threadCount.load(id))?.count ?? 0,
    reactions: ({ id }, _, { loaders }) => loaders.reactionsOfMessage.load(id),
    mentions: async ({ id }, _, { loaders }) =>
      (await loaders.mentionsOfMessage.load(id)).map(({ userId }) => ({ id: userId })),
    isRead: async ({ channelId, senderUserId, sequence }, _, { caller, loaders }) =>
      isOwn(caller, senderUserId) || ((await loaders.ownChannelMember.load(channelId))?.readSequence ?? 0) >= sequence,
  },
  ChannelReaction: {
    viewerReacted: ({ userIds }, _, { caller }) => (userIds ?? []).some((id) => isOwn(caller, id)),
    users: ({ userIds }) => (userIds ?? []).map((id) => ({ id })),
  },
  DeleteChannelMessagePayload: {
    message: async ({ deletedId }, _, { loaders }) => (await shown(loaders, deletedId)).message,
  },
  ChannelChanges: { hasMore: ({ lastSequence, latestSequence }) => lastSequence < latestSequence },
  ChannelChange: {
    message: ({ messageId }, _, { loaders }) => (messageId === null ? null : loaders.channelMessage.load(messageId)),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
  },
};

/** @throws {NotFound} if the person has left since, which is possible when a request is repeated under its key */
async function shown(loaders: Loaded, id: string) {
  const message = await loaders.channelMessage.load(id);
  if (!message) throw new NotFound('No message');
  return { message };
}
