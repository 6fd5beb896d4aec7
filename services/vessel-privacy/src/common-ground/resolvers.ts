import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import { liveContentAmong } from '../sharing/live-content-among.ts';
import type { sharingLoaders } from '../sharing/loaders.ts';
import { partiesFrom } from '../sharing/parties.ts';
import type { CommonGround } from './common-ground.ts';
import { confirmCommonGround, rejectCommonGround } from './confirm-common-ground.ts';
import type { commonGroundLoaders } from './loaders.ts';
import { proposeCommonGround } from './propose-common-ground.ts';
import { suggestCommonGround } from './suggest-common-ground.ts';

type CommonGroundContext = Context<typeof commonGroundLoaders & typeof sharingLoaders & typeof sealedTextLoaders>;

export const commonGroundResolvers: Resolvers<CommonGroundContext> = {
  Mutation: {
    proposeCommonGround: (_, { input }, { work, dependencies, person }) =>
      proposeCommonGround(work, dependencies, person(), input),
    suggestCommonGround: (_, { input }, { work, dependencies, person }) =>
      suggestCommonGround(work, dependencies, person(), input),
    confirmCommonGround: (_, { input }, { work, person }) => confirmCommonGround(work, person(), input),
    rejectCommonGround: (_, { input }, { work, person }) => rejectCommonGround(work, person(), input),
  },
  SharedVessel: {
    commonGround: ({ sessionId }, _, { loaders }) => loaders.commonGroundOf.load(sessionId),
  },
  CommonGround: {
    need: ({ sealedText }, _, { loaders }) => loaders.opened.load(sealedText),
    proposedBy: ({ proposedBy }) => (proposedBy === null ? null : { id: proposedBy }),
    confirmedByA: async (ground, _, context) => (await confirmations(ground, context)).a,
    confirmedByB: async (ground, _, context) => (await confirmations(ground, context)).b,
    confirmedByMe: async (ground, _, context) => (await confirmations(ground, context)).me,
    restsOn: ({ restsOn }, _, context) => liveContentAmong(restsOn, context),
  },
};

async function confirmations({ id, sessionId }: CommonGround, { loaders, actor }: CommonGroundContext) {
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
