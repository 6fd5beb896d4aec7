import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { claimHours } from './claim-hours.ts';
import { confirmHours } from './confirm-hours.ts';
import { decideHours } from './decide-hours.ts';
import { disputeHours } from './dispute-hours.ts';
import type { HourClaim } from './hour-claim.ts';
import type { hourLoaders } from './loaders.ts';
import { listClaims, listDisputed } from './list-claims.ts';

async function claimOf(id: string, { loaders }: Pick<Context<typeof hourLoaders>, 'loaders'>): Promise<HourClaim> {
  const claim = await loaders.hourClaim.load(id);
  if (!claim) throw new NotFound('No claim of hours of yours');
  return claim;
}

export const hourResolvers: Resolvers<Context<typeof hourLoaders>> = {
  Query: {
    hourClaim: (_, { id }, context) => claimOf(id, context),
    hourClaims: (_, args, { reads, cursors, person }) => listClaims(reads, cursors, person().id, args),
    disputedHours: (_, args, { work, cursors, admin }) => listDisputed(work, admin(), cursors, args),
  },
  Mutation: {
    claimHours: async (_, { input }, context) =>
      claimOf(await claimHours(context.work, context.dependencies, context.person(), input), context),
    confirmHours: async (_, { input }, context) =>
      claimOf(await confirmHours(context.work, context.person(), input), context),
    disputeHours: async (_, { input: { claimId } }, context) =>
      claimOf(await disputeHours(context.work, context.person(), claimId), context),
    decideHours: (_, { input }, { work, freshAdmin }) => decideHours(work, freshAdmin(), input),
  },
  HourClaim: {
    __resolveReference: ({ id }, { loaders }) => loaders.hourClaim.load(id),
    giver: ({ giverId }) => ({ id: giverId }),
    receiver: ({ receiverId }) => (receiverId === null ? null : { id: receiverId }),
    amount: ({ amount }) => ({ minorUnits: amount, currency: 'CHRONA' }),
    description: (claim, _, { loaders }) => loaders.hoursDescription.load(claim),
    witnesses: ({ witnessIds }) => witnessIds.filter((id) => !/^0{8}-/.test(id)).map((id) => ({ id })),
    attestations: ({ attestedIds }) => attestedIds.length,
  },
};
