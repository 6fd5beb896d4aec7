import { oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { descriptionOf, HourClaim } from './hour-claim.ts';

export const hourLoaders = {
  /** Row-level security answers with the claims in which the caller has a part. */
  hourClaim: oneByKey(
    (tx, ids: readonly string[]) => tx.find(HourClaim, { id: In(ids) }),
    ({ id }) => id,
  ),
  hoursDescription: openedTexts(
    ({ id, description }: HourClaim) => description && { place: descriptionOf(id), sealed: description },
  ),
};
