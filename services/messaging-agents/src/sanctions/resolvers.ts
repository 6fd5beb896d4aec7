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
    messagingSanctions: (_, args, { work, cursors, admin }) => listSanctions(work, admin(), cursors, args),
  },
  Mutation: {
    appealMessagingSanction: async (_, { input }, { work, dependencies, person }) => ({
      sanction: await appealSanction(sanctionDesk(dependencies), { ...dependencies, work }, person(), input),
    }),
    decideMessagingAppeal: async (_, { input }, { work, dependencies, freshAdmin }) => ({
      sanction: await decideAppeal(sanctionDesk(dependencies), work, freshAdmin(), input),
    }),
    liftMessagingSanction: async (_, { input }, { work, dependencies, admin }) => ({
      sanction: await liftSanction(sanctionDesk(dependencies), work, admin(), input),
    }),
  },
  MessagingSanction: {
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
    messagingSanctions: ({ id }, args, { caller, loaders }) =>
      ownOnly(caller, id, () => loaders.sanctionsOfUser.load({ parentId: id, args })),
  },
};
