import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import { denySharing } from './deny-sharing.ts';
import { grantSharing } from './grant-sharing.ts';
import type { sharingLoaders } from './loaders.ts';
import { pageOfSession } from './pages-of-sessions.ts';
import { revokeAllSharing } from './revoke-all-sharing.ts';
import { revokeSharing } from './revoke-sharing.ts';

type SharingContext = Context<typeof sharingLoaders & typeof sealedTextLoaders>;

export const sharingResolvers: Resolvers<SharingContext> = {
  Mutation: {
    grantSharing: (_, { input }, { work, dependencies, person }) => grantSharing(work, dependencies, person(), input),
    denySharing: (_, { input }, { work, person }) => denySharing(work, person(), input),
    revokeSharing: (_, { input }, { work, person }) => revokeSharing(work, person(), input),
    revokeAllSharing: (_, { input }, { work, person }) => revokeAllSharing(work, person(), input),
  },
  VesselSession: {
    sharedVessel: ({ id }) => ({ sessionId: id }),
    consentRecords: ({ id }, args, { loaders, cursors }) =>
      pageOfSession(loaders.consentRecordPage, cursors, 'consent-records', id, args),
  },
  SharedVessel: {
    id: async ({ sessionId }, _, context) => (await vesselOf(sessionId, context)).id,
    createdAt: async ({ sessionId }, _, context) => (await vesselOf(sessionId, context)).createdAt,
    session: async ({ sessionId }, _, { loaders }) => {
      const session = await loaders.sessionOfBoth.load(sessionId);
      if (!session) throw new NotFound('No session of yours');
      return session;
    },
    content: ({ sessionId }, args, { loaders, cursors }) =>
      pageOfSession(loaders.contentPage, cursors, 'shared-content', sessionId, args),
  },
  ConsentedContent: {
    sourceUser: ({ sourceUserId }) => ({ id: sourceUserId }),
    mine: ({ sourceUserId }, _, { actor }) => sourceUserId === actor.id,
    itemId: ({ sourceUserId, itemId }, _, { actor }) => (sourceUserId === actor.id ? itemId : null),
    transformedContent: async (content, _, { actor, loaders }) => {
      const shown = content.sourceUserId === actor.id ? null : loaders.shownToTheOther.load(content);
      const [text] = await Promise.all([loaders.opened.load(content.sealedText), shown]);
      return text;
    },
    consentRecord: ({ sourceUserId, consentRecordId }, _, { actor, loaders }) =>
      sourceUserId === actor.id ? loaders.sharingDecision.load(consentRecordId) : null,
  },
  ConsentRecord: {
    asker: ({ askerId }) => ({ id: askerId }),
    revokedAt: async ({ id, decision }, _, { loaders }) =>
      decision === 'GRANTED' ? ((await loaders.revocationOf.load(id))?.at ?? null) : null,
    active: async ({ id, decision }, _, { loaders }) =>
      decision === 'GRANTED' && (await loaders.revocationOf.load(id)) === null,
  },
};

async function vesselOf(sessionId: string, { loaders }: SharingContext) {
  const vessel = await loaders.sharedVessel.load(sessionId);
  if (!vessel) throw new NotFound('No session of yours');
  return vessel;
}
