import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { Venue } from './venue.ts';

export const venueLoaders = {
  venue: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Venue, { id: In(ids) }),
    ({ id }) => id,
  ),
};
