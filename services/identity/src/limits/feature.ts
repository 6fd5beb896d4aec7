import { defineFeature } from '@kindred/service/features/define-feature';

/** How often a caller, an address or a person may do something. */
export const limits = defineFeature({
  name: 'limits',
  otherTables: [
    {
      table: 'usage_limit',
      because: 'keyed hashes with a count, deleted after a day at most',
      endOfLife: { expired: 'window_ends_at < $1', because: 'a count says nothing after its window' },
    },
  ],
});
