import type { PublicKind } from '@kindred/cache/public-kind';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import type { Dependencies } from '../dependencies.ts';
import { isSeenByAll } from './seen-by-all.ts';
import type { Tribe } from './tribe.ts';

type ReadValues<Value> = (
  tx: ReadTransaction,
  tribeIds: readonly string[],
  which: string,
) => Promise<ReadonlyMap<string, Value>>;

/**
 * A value of each tribe that was read for the viewer. It comes from the cache for tribes that everybody sees, by the
 * version that the tribe was read with. For others it is read each time, and cached nowhere.
 */
export function valuesOfTribes<Value>(
  kind: PublicKind<Value>,
  read: ReadValues<Value>,
): LoaderFactory<Tribe, Value | null, Pick<Dependencies, 'cache'>> {
  return (reads, { dependencies: { cache } }) =>
    new DataLoader<Tribe, Value | null, string>(
      async (tribes) => {
        const seen = tribes.filter(isSeenByAll).map(({ id, version }) => ({ id, revision: version }));
        const cached = await cache.read(kind, seen);
        const others = tribes.map(({ id }) => id).filter((id) => !cached.has(id));
        const found = others.length === 0 ? cached : await reads.run((tx) => read(tx, others, 'true'));
        return tribes.map(({ id }) => cached.get(id) ?? found.get(id) ?? null);
      },
      { maxBatchSize: 500, cacheKeyFn: ({ id }) => id },
    );
}
