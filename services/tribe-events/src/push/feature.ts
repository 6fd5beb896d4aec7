import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { pushLoaders } from './loaders.ts';
import { pushNotifications } from './push-notifications.ts';
import { PushSubscription } from './push-subscription.ts';
import { pushResolvers } from './resolvers.ts';

/** Pushes of notifications to browsers. */
export const push = defineFeature<Dependencies, typeof pushLoaders>({
  name: 'push',
  entities: [PushSubscription],
  resolvers: [pushResolvers],
  loaders: pushLoaders,
  jobs: [pushNotifications],
  idsOfThings: ['notification_id', 'delivered_to'],
  personalData: [
    {
      table: 'push_delivery',
      kind: 'PUSH_DELIVERY',
      what: 'Notifications that wait to be pushed to a person, each deleted once it is.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      counted: 'NEVER',
      archive: { leftOut: 'waits for a few hours at most, and its notification is in the archive' },
    },
    {
      table: 'push_subscription',
      kind: 'PUSH_SUBSCRIPTION',
      what: 'Browsers that get pushes of a person: their address at a push service and their keys.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { subscription: { json: true } },
      archive: {
        as: 'pushSubscriptions',
        order: 'created_at',
        fields: { id: 'id', service: 'service', createdAt: 'created_at' },
      },
    },
  ],
});
