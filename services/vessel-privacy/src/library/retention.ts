import type { Retention } from '@kindred/database/purge';

export const libraryRetention: readonly Retention[] = [
  {
    table: 'global_library_item',
    expired: `source = 'CONTRIBUTED' AND status IN ('WITHDRAWN', 'DECLINED') AND updated_at < $1::timestamptz - interval '30 days'`,
    because: 'what somebody took back, or nobody published, is not kept; a month leaves room for a mistake',
  },
];
