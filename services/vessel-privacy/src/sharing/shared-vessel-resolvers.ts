import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { Agreement } from '../agreements/agreement.ts';
import type { CommonGround } from '../common-ground/common-ground.ts';
import { pageOfSession } from './pages-of-sessions.ts';
import { partiesFrom } from './parties.ts';

/** What two people share, as either of them reads it. */
export const sharedVessels: Resolvers = {
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
    commonGround: ({ sessionId }, _, { loaders }) => loaders.commonGroundOf.load(sessionId),
    agreements: ({ sessionId }, _, { loaders }) => loaders.agreementsOf.load(sessionId),
  },
  SharingDraft: {
    for: ({ forId }) => ({ id: forId }),
    text: ({ sealedText }, _, { loaders }) => sealedText && loaders.opened.load(sealedText),
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
  CommonGround: {
    need: ({ sealedText }, _, { loaders }) => loaders.opened.load(sealedText),
    proposedBy: ({ proposedBy }) => (proposedBy === null ? null : { id: proposedBy }),
    confirmedByA: async (ground, _, context) => (await confirmations(ground, context)).a,
    confirmedByB: async (ground, _, context) => (await confirmations(ground, context)).b,
    confirmedByMe: async (ground, _, context) => (await confirmations(ground, context)).me,
    restsOn: ({ restsOn }, _, context) => live(restsOn, context),
  },
  Agreement: {
    description: ({ sealedText }, _, { loaders }) => loaders.opened.load(sealedText),
    proposedBy: ({ proposedBy }) => ({ id: proposedBy }),
    agreedByA: async (agreement, _, context) => (await yeses(agreement, context)).a,
    agreedByB: async (agreement, _, context) => (await yeses(agreement, context)).b,
    agreedByMe: async (agreement, _, context) => (await yeses(agreement, context)).me,
    restsOn: ({ restsOn }, _, context) => live(restsOn, context),
    restsOnStaleInput: async ({ restsOn }, _, context) => (await live(restsOn, context)).length < restsOn.length,
    checkIns: ({ id }, _, { loaders }) => loaders.checkInsOf.load(id),
  },
  AgreementCheckIn: {
    user: ({ userId }) => ({ id: userId }),
    note: ({ sealedNote }, _, { loaders }) => sealedNote && loaders.opened.load(sealedNote),
  },
};

async function vesselOf(sessionId: string, { loaders }: Context) {
  const vessel = await loaders.sharedVessel.load(sessionId);
  if (!vessel) throw new NotFound('No session of yours');
  return vessel;
}

async function confirmations({ id, sessionId }: CommonGround, { loaders, actor }: Context) {
  const [parties, session] = await Promise.all([
    loaders.confirmationsOf.load(id),
    loaders.sessionOfBoth.load(sessionId),
  ]);
  return partiesFrom(
    parties.map(({ userId }) => userId),
    session?.inviterId ?? null,
    actor.id,
  );
}

/** A yes counts for the revision that it was given to. */
async function yeses({ id, sessionId, revision }: Agreement, { loaders, actor }: Context) {
  const [parties, session] = await Promise.all([loaders.yesesTo.load(id), loaders.sessionOfBoth.load(sessionId)]);
  return partiesFrom(
    parties.filter((party) => party.revision === revision).map(({ userId }) => userId),
    session?.inviterId ?? null,
    actor.id,
  );
}

async function live(ids: readonly string[], { loaders }: Context) {
  const found = await Promise.all(ids.map((id) => loaders.liveContent.load(id)));
  return found.filter((content) => content !== null);
}
