import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { advanceLifecycles } from './advance-lifecycles.ts';
import { tribeLoaders } from './loaders.ts';
import { tribeResolvers } from './resolvers.ts';
import { TribeInterest } from './tribe-interest.ts';
import { Tribe } from './tribe.ts';
import { tribeLifecycle } from './tribe-lifecycle.ts';

/** Tribes, what they say of themselves, and their life from founding to dissolution. */
export const tribes = defineFeature<Dependencies, typeof tribeLoaders>({
  name: 'tribes',
  entities: [Tribe, TribeInterest],
  resolvers: [tribeResolvers],
  loaders: tribeLoaders,
  forAgents: {
    'tribes:read': {
      Query: ['tribe'],
      Tribe: ['name', 'description', 'location', 'status', 'privacy', 'memberCount', 'freeSeats', 'interests'],
    },
  },
  jobs: [advanceLifecycles],
  lifecycles: { Tribe: tribeLifecycle },
  idsOfThings: ['tribe_id'],
  personalData: [
    {
      table: 'tribe',
      kind: 'TRIBE',
      what: 'Tribes whose creator a person is.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'created_by',
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const changed = await tx.query(
          'UPDATE tribe SET created_by = NULL, version = version + 1 WHERE created_by = $1 RETURNING id',
          [userId],
        );
        return { kept: changed.length };
      },
      archive: {
        as: 'tribes',
        order: 'created_at',
        fields: {
          id: 'id',
          name: 'name',
          description: 'description',
          location: 'location',
          privacy: 'privacy',
          status: 'status',
          createdAt: 'created_at',
        },
      },
    },
  ],
  otherTables: [{ table: 'tribe_interest', because: 'interests of a tribe as a whole' }],
});
