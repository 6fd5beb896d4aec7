import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { leaveHivesOf } from './before-erasure.ts';
import { hiveLifecycle } from './hive-lifecycle.ts';
import { hiveMemberLifecycle } from './hive-member-lifecycle.ts';
import { HiveMember } from './hive-member.ts';
import { Hive } from './hive.ts';
import { lapseHives } from './lapse-hive.ts';
import { hiveLoaders } from './loaders.ts';
import { hiveResolvers } from './resolvers.ts';

/** Communities that start when enough people have pledged, who is in them, and what became of them. */
export const hives = defineFeature<Dependencies, typeof hiveLoaders>({
  name: 'hives',
  entities: [Hive, HiveMember],
  resolvers: [hiveResolvers],
  loaders: hiveLoaders,
  lifecycles: { Hive: hiveLifecycle, HiveMember: hiveMemberLifecycle },
  jobs: [lapseHives],
  idsOfThings: ['hive_id'],
  beforeErasure: ({ tx, userId }) => leaveHivesOf(tx, userId),
  personalData: [
    {
      table: 'hive_member',
      kind: 'HIVE_MEMBER',
      what: 'The hives that a person pledged to, or is or was a member of.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'hiveMemberships',
        order: 'id',
        fields: {
          id: 'id',
          hiveId: 'hive_id',
          role: 'role',
          status: 'status',
          statusSince: 'status_since',
          pledgedAt: 'pledged_at',
          joinedAt: 'joined_at',
        },
      },
      endOfLife: {
        expired: `status NOT IN ('PLEDGED', 'ACTIVE') AND status_since < $1::timestamptz - interval '1 year'`,
        because:
          'a person whom a steward removed stays out for a year, and a membership that ended is history for as long',
      },
    },
    {
      table: 'hive',
      kind: 'HIVE',
      what: 'Hives that a person founded.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'created_by',
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const changed = await tx.query(
          'UPDATE hive SET created_by = NULL, version = version + 1 WHERE created_by = $1 RETURNING id',
          [userId],
        );
        return { kept: changed.length };
      },
      archive: {
        as: 'hives',
        order: 'created_at',
        fields: {
          id: 'id',
          name: 'name',
          description: 'description',
          categories: 'categories',
          status: 'status',
          createdAt: 'created_at',
        },
      },
      // The memberships go first, in the same run of the purge or an earlier one.
      endOfLife: {
        expired: `status IN ('LAPSED', 'CLOSED') AND status_since < $1::timestamptz - interval '1 year'
          AND NOT EXISTS (SELECT FROM hive_member WHERE hive_id = hive.id)`,
        because: 'a hive that lapsed or closed is shown to the people who were in it for a year',
      },
    },
  ],
});
