import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { addSubscription, removeSubscription } from './change-subscriptions.ts';
import type { pushLoaders } from './loaders.ts';

export const pushResolvers: Resolvers<Context<typeof pushLoaders>> = {
  Query: {
    vapidPublicKey: (_parent, _args, { dependencies }) => dependencies.pusher.publicKey,
  },
  Mutation: {
    addPushSubscription: async (_, { input }, { work, person, dependencies }) => {
      const { id } = person();
      return { subscription: await addSubscription(work, person(), dependencies, input), user: { id } };
    },
    removePushSubscription: async (_, { input }, { work, person }) => {
      const { id } = person();
      await removeSubscription(work, person(), input);
      return { user: { id } };
    },
  },
  User: {
    pushSubscriptions: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, () => loaders.pushSubscriptionsOf.load(id)),
  },
};
