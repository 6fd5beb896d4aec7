import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { offerIn } from '../support/words-of-danger.ts';
import type { SealedText } from '../sealed-text.ts';
import { itemPage } from './item-pages.ts';
import { readSynthesis } from '../synthesis/read-synthesis.ts';
import { searchVessel } from '../embeddings/search-vessel.ts';
import { supportWords } from '../support/support-offer.ts';
import { listOf } from './words.ts';

/** Empty where the key is gone, and with it the person: then nobody is left who could ask. */
const text = async ({ loaders }: Context, sealed: SealedText) => (await loaders.opened.load(sealed)) ?? '';
const list = async ({ loaders }: Context, sealed: SealedText) => listOf(await loaders.opened.load(sealed));

export const vessels: Resolvers = {
  VesselSession: {
    vessel: ({ id }, _, { loaders }) => loaders.ownVessel.load(id),
    supportOffer: ({ id }, _, context) => offerIn(context, id),
  },
  UserVessel: {
    events: (vessel, args, context) => itemPage(context, 'EVENT', vessel, args),
    readings: (vessel, args, context) => itemPage(context, 'READING', vessel, args),
    needs: (vessel, args, context) => itemPage(context, 'NEED', vessel, args),
    boundaries: (vessel, args, context) => itemPage(context, 'BOUNDARY', vessel, args),
    documents: (vessel, args, context) => itemPage(context, 'DOCUMENT', vessel, args),
    search: (vessel, args, { reads, dependencies, person }) =>
      searchVessel(reads, dependencies, person(), vessel, args),
  },
  VesselItem: {
    __resolveType: ({ kind }) =>
      (
        {
          EVENT: 'UserEvent',
          READING: 'EmotionalReading',
          NEED: 'IdentifiedNeed',
          BOUNDARY: 'Boundary',
          DOCUMENT: 'UserDocument',
        } as const
      )[kind],
  },
  UserEvent: {
    description: (event, _, context) => text(context, event.sealed('description')),
    emotions: (event, _, context) => list(context, event.sealed('emotions')),
  },
  EmotionalReading: {
    context: ({ sealedContext }, _, context) => sealedContext && text(context, sealedContext),
  },
  IdentifiedNeed: {
    need: (need, _, context) => text(context, need.sealed('need')),
    evidence: (need, _, context) => list(context, need.sealed('evidence')),
  },
  Boundary: {
    description: (boundary, _, context) => text(context, boundary.sealed('description')),
  },
  UserDocument: {
    title: (document, _, context) => text(context, document.sealed('title')),
    content: (document, _, context) => text(context, document.sealed('content')),
  },
  StageProgress: {
    synthesis: async (progress, _, { loaders, work, dependencies, person }) => {
      const kept = await loaders.synthesis.load(progress.id);
      if (kept?.madeAt && kept.maker === null && !progress.isSynthesisDirty)
        return kept.text && { sealedText: kept.sealedText, madeAt: kept.madeAt, stale: false };
      return readSynthesis({ work, dependencies, person: person() }, progress);
    },
  },
  StageSynthesis: {
    text: (synthesis, _, context) =>
      'text' in synthesis ? synthesis.text : synthesis.sealedText ? text(context, synthesis.sealedText) : '',
  },
  SupportOffer: {
    message: supportWords,
  },
  RecordReadingPayload: {
    supportOffer: ({ reading }, _, context) => offerIn(context, reading.sessionId),
  },
};
