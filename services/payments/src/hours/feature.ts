import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { exportHours } from './export-hours.ts';
import { forgetInClaims } from './forget-in-claims.ts';
import { HourClaim } from './hour-claim.ts';
import { hourLoaders } from './loaders.ts';
import { hourResolvers } from './resolvers.ts';

/** Hours that people give one another. */
export const hours = defineFeature<Dependencies, typeof hourLoaders>({
  name: 'hours',
  entities: [HourClaim],
  resolvers: [hourResolvers],
  loaders: hourLoaders,
  personalData: [
    {
      table: 'hour_claim',
      kind: 'HOUR_CLAIM',
      what: 'Hours that a person gave, received or witnessed.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: ['giver_id', 'receiver_id', 'witness_ids', 'attested_ids'],
      sealed: { description: {} },
      erase: async ({ tx, userId }) => ({ erased: await forgetInClaims(tx, userId) }),
      archive: { as: 'hours', read: exportHours },
    },
  ],
  otherTables: [
    {
      table: 'earned_day',
      because: 'how much an account earned in a day, by its id',
      endOfLife: {
        expired: `day < ($1::timestamptz AT TIME ZONE 'UTC')::date - 7`,
        because: 'a cap is of one day, which is over',
      },
    },
  ],
});
