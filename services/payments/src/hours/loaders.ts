import { oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { descriptionOf, HourClaim } from './hour-claim.ts';

const largestBatch = 500;

/** The words about hours, opened for all claims of a moment at once. Null where the giver said none, or is erased. */
const hoursDescription: LoaderFactory<HourClaim, string | null, Dependencies> = (reads, { dependencies }) =>
  new DataLoader<HourClaim, string | null>(
    async (claims) => {
      const sealed = claims.flatMap(({ id, description }) =>
        description === null ? [] : [{ place: descriptionOf(id), sealed: description }],
      );
      const texts = sealed.length === 0 ? [] : await reads.run((tx) => dependencies.sealer.openAll(tx, sealed));
      const byId = new Map(sealed.map(({ place }, index) => [place.rowId, texts[index] ?? null]));
      return claims.map(({ id }) => byId.get(id) ?? null);
    },
    { maxBatchSize: largestBatch },
  );

export const hourLoaders = {
  /** Row-level security answers with the claims in which the caller has a part. */
  hourClaim: oneByKey(
    (tx, ids: readonly string[]) => tx.find(HourClaim, { id: In(ids) }),
    ({ id }) => id,
  ),
  hoursDescription,
};
