import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { asRoutes } from './as-routes.ts';

/** What the homeserver pushes. */
export const inbound = defineFeature<Dependencies>({
  name: 'inbound',
  routes: asRoutes,
  otherTables: [
    { table: 'matrix_event', because: 'ids of events that were applied or sent, so that none is applied twice' },
    {
      table: 'matrix_transaction',
      because: 'hashes of transactions that were applied',
      endOfLife: {
        expired: `received_at < $1::timestamptz - interval '30 days'`,
        because: 'a homeserver repeats a transaction until it is answered, and its events are known by their own ids',
      },
    },
  ],
});
