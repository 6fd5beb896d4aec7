import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../matching/reasons.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { acceptProposal, declineProposal } from './answer-proposal.ts';
import type { proposalLoaders } from './loaders.ts';
import { readCommonInterests } from './read-common-interests.ts';

export const proposalResolvers: Resolvers<Context<typeof proposalLoaders & typeof tribeLoaders>> = {
  Mutation: {
    acceptTribeProposal: async (_, { input }, { work, person }) => {
      const { proposal } = await acceptProposal(work, person(), input);
      return { proposal, user: { id: person().id } };
    },
    declineTribeProposal: async (_, { input }, { work, person }) => {
      const { proposal } = await declineProposal(work, person(), input);
      return { proposal, user: { id: person().id } };
    },
  },
  User: {
    tribeProposals: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => (await loaders.openProposalsOf.load(id)).map(({ proposal }) => proposal)),
  },
  TribeProposal: {
    tribe: ({ tribeId }, _, { loaders }) => (tribeId === null ? null : loaders.tribe.load(tribeId)),
    people: async ({ id }, _, { loaders }) =>
      (await loaders.peopleOfProposal.load(id)).map(({ userId }) => ({ id: userId })),
    reasons: async ({ id }, _, { loaders }) => ((await loaders.ownProposalPlace.load(id))?.reasons ?? []).map(reasonOf),
    commonInterests: ({ id }, _, { work, dependencies, personIfAny }) => {
      const person = personIfAny();
      return person ? readCommonInterests(work, dependencies, person, id) : null;
    },
    viewerAnswer: async ({ id }, _, { loaders }) => (await loaders.ownProposalPlace.load(id))?.answer ?? null,
  },
};
