import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { lapseRequests } from './lapse-requests.ts';
import { joinRequestLoaders } from './loaders.ts';
import { joinRequestResolvers } from './resolvers.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';
import { joinRequestLifecycle } from './join-request-lifecycle.ts';

/** People who ask to join public tribes, and the creators who answer them. */
export const joinRequests = defineFeature<Dependencies, typeof joinRequestLoaders>({
  name: 'join-requests',
  entities: [TribeJoinRequest],
  resolvers: [joinRequestResolvers],
  loaders: joinRequestLoaders,
  jobs: [lapseRequests],
  lifecycles: { TribeJoinRequest: joinRequestLifecycle },
  personalData: [
    {
      table: 'tribe_join_request',
      kind: 'TRIBE_JOIN_REQUEST',
      what: 'The tribes that a person asked to join.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'tribeJoinRequests',
        order: 'id',
        fields: { id: 'id', tribeId: 'tribe_id', status: 'status', askedAt: 'asked_at', answeredAt: 'answered_at' },
      },
      endOfLife: {
        expired: `answered_at < $1::timestamptz - interval '1 year'`,
        because: 'an answered request is history for a year',
      },
    },
  ],
});
