import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import type { mediaLoaders } from '../media/loaders.ts';
import type { chatLoaders } from './loaders.ts';
import { sendMessage } from './send-message.ts';

type Loaders = typeof chatLoaders &
  typeof eventLoaders &
  typeof mediaLoaders &
  typeof membershipLoaders &
  typeof tribeLoaders;

export const chatResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    sendTribeMessage: async (_, { input }, { work, person, loaders }) =>
      shown(loaders, await sendMessage(work, person(), input)),
  },
  Tribe: {
    messages: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.roster.load(parentId))?.isMember ? loaders.messagesOfTribe.load({ parentId, args }) : null,
  },
  TribeMessage: {
    __resolveReference: ({ id }, { loaders }) => loaders.tribeMessage.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
    content: ({ shownContent }) => shownContent,
    media: ({ mediaId, deletedAt }, _, { loaders }) =>
      mediaId === null || deletedAt !== null ? null : loaders.eventMedia.load(mediaId),
    metadata: (message) => message,
  },
  TribeMessageMetadata: {
    replyTo: ({ replyToId }, _, { loaders }) => (replyToId === null ? null : loaders.tribeMessage.load(replyToId)),
    event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loaders.tribeEvent.load(eventId)),
    aboutUser: ({ aboutUserId }) => (aboutUserId === null ? null : { id: aboutUserId }),
  },
};

/** @throws {NotFound} if the person has left meanwhile, which is told to those who ask again under a key */
async function shown({ tribeMessage, tribe }: Context<Loaders>['loaders'], id: string) {
  const message = await tribeMessage.load(id);
  const of = message && (await tribe.load(message.tribeId));
  if (!message || !of) throw new NotFound('No tribe of yours');
  return { message, tribe: of };
}
