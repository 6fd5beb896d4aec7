import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { claimHours } from './claim-hours.ts';
import { confirmHours } from './confirm-hours.ts';
import { decideHours } from './decide-hours.ts';
import { disputeHours } from './dispute-hours.ts';
import { descriptionOf, HourClaim } from './hour-claim.ts';
import { listClaims, listDisputed } from './list-claims.ts';

async function claimOf(id: string, { reads }: Pick<Context, 'reads'>): Promise<HourClaim> {
  const claim = await reads.run((tx) => tx.findOne(HourClaim, { id }));
  if (!claim) throw new NotFound('No claim of hours of yours');
  return claim;
}

export const hours: Resolvers = {
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
    decideHours: async (_, { input }, { work, freshAdmin }) => {
      const decided = freshAdmin();
      const id = await decideHours(work, decided, input);
      return work.read(decided, (tx) => tx.get(HourClaim, id));
    },
  },
  HourClaim: {
    giver: ({ giverId }) => ({ id: giverId }),
    receiver: ({ receiverId }) => (receiverId === null ? null : { id: receiverId }),
    amount: ({ amount }) => ({ minorUnits: amount, currency: 'CHRONA' }),
    description: async ({ id, description }, _, { reads, dependencies }) => {
      if (!description) return null;
      const [text] = await reads.run((tx) =>
        dependencies.sealer.openAll(tx, [{ place: descriptionOf(id), sealed: description }]),
      );
      return text ?? null;
    },
    witnesses: ({ witnessIds }) => witnessIds.filter((id) => !/^0{8}-/.test(id)).map((id) => ({ id })),
    attestations: ({ attestedIds }) => attestedIds.length,
  },
};
