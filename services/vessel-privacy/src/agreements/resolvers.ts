import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import { liveContentAmong } from '../sharing/live-content-among.ts';
import type { sharingLoaders } from '../sharing/loaders.ts';
import { partiesFrom } from '../sharing/parties.ts';
import { agreeToAgreement } from './agree-to-agreement.ts';
import type { Agreement } from './agreement.ts';
import { changeAgreement } from './change-agreement.ts';
import { checkIn } from './check-in.ts';
import { abandonAgreement, completeAgreement, startAgreement } from './follow-agreement.ts';
import type { agreementLoaders } from './loaders.ts';
import { proposeAgreement } from './propose-agreement.ts';

type AgreementContext = Context<typeof agreementLoaders & typeof sharingLoaders & typeof sealedTextLoaders>;

export const agreementResolvers: Resolvers<AgreementContext> = {
  Mutation: {
    proposeAgreement: (_, { input }, { work, dependencies, person }) =>
      proposeAgreement(work, dependencies, person(), input),
    changeAgreement: (_, { input }, { work, dependencies, person }) =>
      changeAgreement(work, dependencies, person(), input),
    agreeToAgreement: (_, { input }, { work, person }) => agreeToAgreement(work, person(), input),
    startAgreement: (_, { input }, { work, person }) => startAgreement(work, person(), input),
    checkIn: (_, { input }, { work, dependencies, person }) => checkIn(work, dependencies, person(), input),
    completeAgreement: (_, { input }, { work, person }) => completeAgreement(work, person(), input),
    abandonAgreement: (_, { input }, { work, person }) => abandonAgreement(work, person(), input),
  },
  SharedVessel: {
    agreements: ({ sessionId }, _, { loaders }) => loaders.agreementsOf.load(sessionId),
  },
  Agreement: {
    description: ({ sealedText }, _, { loaders }) => loaders.opened.load(sealedText),
    proposedBy: ({ proposedBy }) => ({ id: proposedBy }),
    agreedByA: async (agreement, _, context) => (await yeses(agreement, context)).a,
    agreedByB: async (agreement, _, context) => (await yeses(agreement, context)).b,
    agreedByMe: async (agreement, _, context) => (await yeses(agreement, context)).me,
    restsOn: ({ restsOn }, _, context) => liveContentAmong(restsOn, context),
    restsOnStaleInput: async ({ restsOn }, _, context) =>
      (await liveContentAmong(restsOn, context)).length < restsOn.length,
    checkIns: ({ id }, _, { loaders }) => loaders.checkInsOf.load(id),
  },
  AgreementCheckIn: {
    user: ({ userId }) => ({ id: userId }),
    note: ({ sealedNote }, _, { loaders }) => sealedNote && loaders.opened.load(sealedNote),
  },
};

/** A yes counts for the revision that it was given to. */
async function yeses({ id, sessionId, revision }: Agreement, { loaders, actor }: AgreementContext) {
  const [parties, session] = await Promise.all([loaders.yesesTo.load(id), loaders.sessionOfBoth.load(sessionId)]);
  return partiesFrom(
    parties.filter((party) => party.revision === revision).map(({ userId }) => userId),
    session?.inviterId ?? null,
    actor.id,
  );
}
