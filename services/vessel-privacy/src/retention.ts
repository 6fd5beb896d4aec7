import type { Retention } from '@kindred/database/purge';
import { libraryRetention } from './library/retention.ts';
import { sharingRetention } from './sharing/retention.ts';

/**
 * What this service keeps for a time, and for how long. Traces end after two years by a job of their own, which leaves
 * a signed checkpoint: see `traces/purge-traces.ts`.
 */
export const retention: readonly Retention[] = [
  {
    table: 'session_invitation',
    expired: `status <> 'PENDING' AND answered_at < $1::timestamptz - interval '7 days'`,
    because: 'as long as no second letter is written to the same address',
  },
  ...sharingRetention,
  ...libraryRetention,
  { table: 'model_usage', expired: `day < $1::timestamptz - interval '2 days'`, because: 'a budget is by the day' },
];
