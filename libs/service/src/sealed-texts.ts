import type { SealedText, Sealer } from '@kindred/database/sealing/sealer';
import DataLoader from 'dataloader';
import type { LoaderFactory } from './loaders.ts';

export type { SealedText } from '@kindred/database/sealing/sealer';

const largestBatch = 500;

/**
 * A loader that opens sealed texts: of a row by `sealedIn`, or a `SealedText` itself. All texts of a request cost one
 * look-up of keys, because the loader waits until the other reads are done. Null where nothing was sealed, and where
 * the key was destroyed because its owner was erased. Row-level security has decided before who gets the sealed value.
 */
export function openedTexts<Key extends object>(
  sealedIn: (key: Key) => SealedText | null,
): LoaderFactory<Key, string | null, { readonly sealer: Sealer }> {
  return (reads, { dependencies }) =>
    new DataLoader<Key, string | null, string | Key>(
      async (keys) => {
        const sealed = keys.flatMap((key) => sealedIn(key) ?? []);
        const texts = sealed.length === 0 ? [] : await reads.run((tx) => dependencies.sealer.openAll(tx, sealed));
        const byPlace = new Map(sealed.map((text, nth) => [nameOf(text), texts[nth] ?? null]));
        return keys.map((key) => byPlace.get(nameOf(sealedIn(key))) ?? null);
      },
      {
        cacheKeyFn: (key) => nameOf(sealedIn(key)) || key,
        maxBatchSize: largestBatch,
        batchScheduleFn: (open) => reads.onceQuiet(open),
      },
    ) as DataLoader<Key, string | null>;
}

function nameOf(text: SealedText | null): string {
  return text === null ? '' : `${text.place.table}.${text.place.column}:${text.place.rowId}`;
}
