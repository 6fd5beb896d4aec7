import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import { pageOfSession } from '../sharing/pages-of-sessions.ts';
import { editSharingDraft } from './edit-sharing-draft.ts';
import type { draftLoaders } from './loaders.ts';
import { prepareSharing } from './prepare-sharing.ts';

export const draftResolvers: Resolvers<Context<typeof draftLoaders & typeof sealedTextLoaders>> = {
  Mutation: {
    prepareSharing: (_, { input }, { work, dependencies, person }) =>
      prepareSharing(work, dependencies, person(), input),
    editSharingDraft: (_, { input }, { work, dependencies, person }) =>
      editSharingDraft(work, dependencies, person(), input),
  },
  VesselSession: {
    sharingDrafts: ({ id }, args, { loaders, cursors }) =>
      pageOfSession(loaders.draftPage, cursors, 'sharing-drafts', id, args),
  },
  SharingDraft: {
    for: ({ forId }) => ({ id: forId }),
    text: ({ sealedText }, _, { loaders }) => sealedText && loaders.opened.load(sealedText),
  },
};
