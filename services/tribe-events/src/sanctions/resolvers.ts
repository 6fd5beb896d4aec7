import { appealSanction, decideAppeal } from '@kindred/moderation/appeal-sanction';
import { liftSanction } from '@kindred/moderation/lift-sanction';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { listSanctions } from './list-sanctions.ts';
import type { sanctionLoaders } from './loaders.ts';
import { sanctionDesk } from './sanction-desk.ts';

export const sanctionResolvers: Resolvers<Context<typeof sanctionLoaders>> = {
  Query: {
    sanctions: (_, args, { work, cursors, admin }) => listSanctions(work, admin(), cursors, args),
  },
  Mutation: {
    appealSanction: async (_, { input }, { work, dependencies, person }) => ({
      sanction: await appealSanction(sanctionDesk, { ...dependencies, work }, person(), input),
    }),
    decideAppeal: async (_, { input }, { work, freshAdmin }) => ({
      sanction: await decideAppeal(sanctionDesk, work, freshAdmin(), input),
    }),
    liftSanction: async (_, { input }, { work, admin }) => ({
      sanction: await liftSanction(sanctionDesk, work, admin(), input),
    }),
  },
  Sanction: {
    __resolveReference: ({ id }, { loaders, adminIfAny }) =>
      adminIfAny() ? loaders.sanctionForAdmins.load(id) : loaders.sanction.load(id),
    user: ({ userId }) => ({ id: userId }),
    explanation: async (sanction, _, { loaders, adminIfAny }) =>
      adminIfAny()
        ? ((await loaders.lookAtSanction.load(sanction.id))?.explanation ?? null)
        : loaders.sanctionExplanation.load(sanction),
    appeal: async (sanction, _, { loaders, adminIfAny }) =>
      adminIfAny()
        ? ((await loaders.lookAtSanction.load(sanction.id))?.appeal ?? null)
        : loaders.sanctionAppeal.load(sanction),
    isInForce: (sanction, _, { work }) => sanction.isInForce(work.now),
    imposedBy: ({ imposedBy }, _, { adminIfAny }) => (adminIfAny() && imposedBy !== null ? { id: imposedBy } : null),
  },
  User: {
    sanctions: ({ id }, args, { caller, loaders }) =>
      ownOnly(caller, id, () => loaders.sanctionsOfUser.load({ parentId: id, args })),
  },
};
