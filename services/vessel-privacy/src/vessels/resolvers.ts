import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { SealedText } from '@kindred/service/sealed-texts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import type { vesselLoaders } from './loaders.ts';
import { itemPage } from './item-pages.ts';
import { listOf } from './words.ts';

type VesselContext = Context<typeof vesselLoaders & typeof sealedTextLoaders>;

/** Empty once the key is destroyed, and with it the person who could ask. */
const text = async ({ loaders }: VesselContext, sealed: SealedText) => (await loaders.opened.load(sealed)) ?? '';
const list = async ({ loaders }: VesselContext, sealed: SealedText) => listOf(await loaders.opened.load(sealed));

export const vesselResolvers: Resolvers<VesselContext> = {
  VesselSession: {
    vessel: ({ id }, _, { loaders }) => loaders.ownVessel.load(id),
  },
  UserVessel: {
    events: (vessel, args, context) => itemPage(context, 'EVENT', vessel, args),
    readings: (vessel, args, context) => itemPage(context, 'READING', vessel, args),
    needs: (vessel, args, context) => itemPage(context, 'NEED', vessel, args),
    boundaries: (vessel, args, context) => itemPage(context, 'BOUNDARY', vessel, args),
    documents: (vessel, args, context) => itemPage(context, 'DOCUMENT', vessel, args),
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
};
