import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { endTakingPart } from './before-erasure.ts';
import { microDaoLoaders } from './loaders.ts';
import { memberLifecycle } from './member-lifecycle.ts';
import { microDaoLifecycle } from './micro-dao-lifecycle.ts';
import { MicroDaoMember } from './micro-dao-member.ts';
import { MicroDao } from './micro-dao.ts';
import { microDaoResolvers } from './resolvers.ts';

/** Communities that decide together, and who is in them. */
export const microDaos = defineFeature<Dependencies, typeof microDaoLoaders>({
  name: 'micro-daos',
  entities: [MicroDao, MicroDaoMember],
  resolvers: [microDaoResolvers],
  loaders: microDaoLoaders,
  forAgents: { 'channels:read': { Query: ['microDao'], MicroDao: ['name'] } },
  lifecycles: { MicroDao: microDaoLifecycle, MicroDaoMember: memberLifecycle },
  idsOfThings: ['micro_dao_id', 'agent_id'],
  beforeErasure: ({ tx, userId, marks, dependencies }) =>
    endTakingPart(tx, dependencies, { userId, matrixId: marks['matrixId'] ?? null }),
  personalData: [
    {
      table: 'micro_dao_member',
      kind: 'MICRO_DAO_MEMBER',
      what: 'The microDAOs that a person is or was in.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      alsoNames: { guest_id: 'a guest of Matrix without an account here, who is erased with the row of the guest' },
      archive: {
        as: 'microDaoMemberships',
        order: 'id',
        fields: {
          id: 'id',
          microDaoId: 'micro_dao_id',
          role: 'role',
          status: 'status',
          joinedAt: 'joined_at',
          leftAt: 'left_at',
        },
      },
      endOfLife: {
        expired: `left_at < $1::timestamptz - interval '1 year'`,
        because: 'a person who was removed stays out for a year, and a stay that ended is history for as long',
      },
    },
    {
      table: 'micro_dao',
      kind: 'MICRO_DAO',
      what: 'The microDAOs that a person owns.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'owner_user_id',
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const changed = await tx.query(
          'UPDATE micro_dao SET owner_user_id = NULL, version = version + 1 WHERE owner_user_id = $1 RETURNING id',
          [userId],
        );
        return { kept: changed.length };
      },
      archive: {
        as: 'microDaos',
        order: 'created_at',
        fields: {
          id: 'id',
          externalId: `'microdao:' || external_number`,
          name: 'name',
          description: 'description',
          access: 'access',
          createdAt: 'created_at',
          archivedAt: 'archived_at',
        },
      },
    },
  ],
});
