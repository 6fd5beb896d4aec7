import type { Place } from '@kindred/database/sealing/sealer';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import type { Sealer } from '@kindred/database/sealing/sealer';

/** A sealed value and where it belongs: what an entity gives for its text. */
export interface SealedText {
  readonly place: Place;
  readonly sealed: Buffer;
}

const keyOf = ({ place }: SealedText) => `${place.table}.${place.column}:${place.rowId}`;

/**
 * Opens sealed texts, one look-up of keys for all that a request's reads come to: it waits until they are done. Null
 * where the key was destroyed: its owner is gone. Row-level security has decided before who holds the sealed value.
 */
const opened: LoaderFactory<SealedText, string | null, { readonly sealer: Sealer }> = (reads, { dependencies }) =>
  new DataLoader<SealedText, string | null, string>(
    (texts) => reads.run((tx) => dependencies.sealer.openAll(tx, texts)),
    {
      cacheKeyFn: keyOf,
      maxBatchSize: 500,
      batchScheduleFn: (open) => reads.onceQuiet(open),
    },
  ) as unknown as DataLoader<SealedText, string | null>;

export const sealedTextLoaders = { opened };
