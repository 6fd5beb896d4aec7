import { NotFound } from '@kindred/contracts/domain-error';
import { isOwn, ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import type { mediaLoaders } from '../media/loaders.ts';
import { deleteMessage, editMessage } from './change-message.ts';
import { listChanges } from './list-changes.ts';
import type { chatLoaders } from './loaders.ts';
import { reactToMessage, removeReaction } from './react.ts';
import { markRead, muteTribe } from './read-chat.ts';
import { searchMessages } from './search-messages.ts';
import { sendMessage } from './send-message.ts';
import { shareEvent } from './share-event.ts';
import type { TribeMessage } from './tribe-message.ts';

type Loaders = typeof chatLoaders &
  typeof eventLoaders &
  typeof mediaLoaders &
  typeof membershipLoaders &
  typeof tribeLoaders;
type Loaded = Context<Loaders>['loaders'];

export const chatResolvers: Resolvers<Context<Loaders>> = {
  Query: {
    searchTribeMessages: (_, args, { reads, cursors, person }) => searchMessages(reads, cursors, person().id, args),
    tribeChanges: (_, args, { reads, person }) => listChanges(reads, person().id, args),
  },
  Mutation: {
    sendTribeMessage: async (_, { input }, { work, person, loaders }) => {
      const { id, message } = await sendMessage(work, person(), input);
      if (message) loaders.tribeMessage.prime(id, message);
      return shown(loaders, id);
    },
    shareTribeEvent: async (_, { input }, { work, person, loaders }) =>
      shown(loaders, await shareEvent(work, person(), input)),
    editTribeMessage: async (_, { input }, { work, person, loaders }) =>
      shown(loaders, await editMessage(work, person(), input)),
    deleteTribeMessage: async (_, { input }, { work, person }) => ({
      deletedId: await deleteMessage(work, person(), input),
    }),
    reactToTribeMessage: async (_, { input }, { work, person, loaders }) =>
      shown(loaders, await reactToMessage(work, person(), input)),
    removeTribeMessageReaction: async (_, { input }, { work, person, loaders }) =>
      shown(loaders, await removeReaction(work, person(), input)),
    markTribeRead: async (_, { input }, { work, person, loaders }) => ({
      tribe: await tribeOf(loaders, await markRead(work, person(), input)),
    }),
    muteTribe: async (_, { input }, { work, person, loaders }) => ({
      tribe: await tribeOf(loaders, await muteTribe(work, person(), input)),
    }),
  },
  Tribe: {
    messages: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.roster.load(parentId))?.isMember ? loaders.messagesOfTribe.load({ parentId, args }) : null,
    unreadCount: async ({ id }, _, { loaders }) => (await loaders.chatReadState.load(id))?.unread ?? null,
    latestSequence: async ({ id }, _, { loaders }) => (await loaders.chatReadState.load(id))?.latestSequence ?? null,
    readCursors: async ({ id }, _, { loaders }) =>
      (await loaders.roster.load(id))?.isMember ? loaders.readCursorsOfTribe.load(id) : null,
  },
  TribeMembership: {
    mutedUntil: ({ tribeId, userId }, _, { caller, loaders }) =>
      ownOnly(caller, userId, async () => {
        const mutes = await loaders.mutesOf.load(userId);
        return mutes.find((mute) => mute.tribeId === tribeId)?.mutedUntil ?? null;
      }),
  },
  TribeMessage: {
    __resolveReference: ({ id }, { loaders }) => loaders.tribeMessage.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
    media: async (message, _, { loaders }) => {
      const { mediaId, deletedAt } = message;
      if (mediaId === null || deletedAt !== null || (await isCollapsed(loaders, message))) return null;
      return loaders.mediaOfMessage.load(mediaId);
    },
    content: async (message, { evenIfBlocked }, { loaders }) =>
      !evenIfBlocked && (await isCollapsed(loaders, message)) ? null : message.shownContent,
    isCollapsed: (message, _, { loaders }) => isCollapsed(loaders, message),
    metadata: (message) => message,
    reactions: ({ id }, _, { loaders }) => loaders.reactionsOfMessage.load(id),
    isRead: async ({ tribeId, userId, sequence }, _, { caller, loaders }) =>
      isOwn(caller, userId) || ((await loaders.chatReadState.load(tribeId))?.readSequence ?? 0) >= sequence,
    readBy: async ({ tribeId, userId, sequence }, _, { loaders }) => {
      const cursors = await loaders.readCursorsOfTribe.load(tribeId);
      return cursors.filter((cursor) => cursor.sequence >= sequence && cursor.userId !== userId).map(personOf);
    },
  },
  DeleteTribeMessagePayload: {
    message: async ({ deletedId }, _, { loaders }) => (await shown(loaders, deletedId)).message,
    tribe: async ({ deletedId }, _, { loaders }) => (await shown(loaders, deletedId)).tribe,
  },
  TribeMessageMetadata: {
    replyTo: ({ replyToId }, _, { loaders }) => (replyToId === null ? null : loaders.tribeMessage.load(replyToId)),
    event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loaders.tribeEvent.load(eventId)),
    aboutUser: ({ aboutUserId }) => (aboutUserId === null ? null : { id: aboutUserId }),
  },
  TribeMessageReaction: {
    count: ({ userIds }) => userIds.length,
    viewerReacted: ({ userIds }, _, { caller }) => userIds.some((id) => isOwn(caller, id)),
    users: ({ userIds }) => userIds.map((id) => ({ id })),
  },
  TribeReadCursor: { user: personOf },
  TribeChanges: { hasMore: ({ lastSequence, latestSequence }) => lastSequence < latestSequence },
  TribeChange: {
    message: ({ messageId }, _, { loaders }) => (messageId === null ? null : loaders.tribeMessage.load(messageId)),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
  },
};

function personOf({ userId: id }: { readonly userId: string }) {
  return { id };
}

/** Whether the viewer has blocked the sender. The sender cannot find out. */
async function isCollapsed({ blockedByViewer }: Loaded, { userId }: TribeMessage): Promise<boolean> {
  return userId !== null && (await blockedByViewer.load(userId)) !== null;
}

/** @throws {NotFound} if the person has left since, which is possible when a request is repeated under its key */
async function shown(loaders: Loaded, id: string) {
  const message = await loaders.tribeMessage.load(id);
  if (!message) throw new NotFound('No message of your tribes');
  return {
    message,
    /** Is read only if it is asked for. */
    get tribe() {
      return tribeOf(loaders, message.tribeId);
    },
  };
}

/** @throws {NotFound} if the person has left meanwhile */
async function tribeOf({ tribe }: Loaded, id: string) {
  const found = await tribe.load(id);
  if (!found) throw new NotFound('No tribe of yours');
  return found;
}
