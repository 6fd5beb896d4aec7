import { isOwn } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import type { supportLoaders } from './loaders.ts';
import { supportWords } from './support-offer.ts';
import { offerForWords, offerIn } from './words-of-danger.ts';

export const supportResolvers: Resolvers<Context<typeof supportLoaders & typeof sealedTextLoaders>> = {
  VesselSession: {
    supportOffer: ({ id }, _, context) => offerIn(context, id),
  },
  SessionMessage: {
    // Shown to the writer alone, also where both read the message.
    supportOffer: async (message, _, context) => {
      const { caller, loaders } = context;
      if (!isOwn(caller, message.senderId)) return null;
      const offer = (await offerForWords(context, message)) ?? (await loaders.offeredWith.load(message.id))?.offer;
      return offer ? { ...offer, message: supportWords(offer) } : null;
    },
  },
  SupportOffer: {
    message: supportWords,
  },
  RecordReadingPayload: {
    supportOffer: ({ reading }, _, context) => offerIn(context, reading.sessionId),
  },
};
