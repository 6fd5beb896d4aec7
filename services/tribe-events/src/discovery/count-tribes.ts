import { mostCounted } from '@kindred/database/lists/count-up-to';
import type { Reads } from '@kindred/database/reads';
import { findTribes } from './find-tribes.ts';
import type { SearchPage } from './search-page.ts';
import { SearchTiers } from './search-tiers.ts';

/** How many tribes a search finds, or null beyond 1,000. Read only if a request asks for it. */
export function countTribes(reads: Reads, { search, viewerId }: SearchPage): Promise<number | null> {
  return reads.run(async (tx) => {
    const order = { field: 'LAST_ACTIVE', ascending: false, near: search.near } as const;
    let count = 0;
    for (const read of new SearchTiers(tx, search).tiers) {
      const tier = count > mostCounted ? null : await read();
      if (tier)
        count += (
          await findTribes(tx, { search, viewerId, order, ...tier, after: null, wanted: mostCounted + 1 - count })
        ).length;
    }
    return count > mostCounted ? null : count;
  });
}
