import type { Retention } from '@kindred/database/purge';

export const sharingRetention: readonly Retention[] = [
  {
    table: 'sharing_draft',
    expired: `updated_at < $1::timestamptz - interval '90 days'`,
    because: 'a text that nobody decided about in three months is not kept',
  },
];
