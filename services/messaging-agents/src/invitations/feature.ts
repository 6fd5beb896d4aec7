import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { lapseInvitations } from './end-invitations.ts';
import { invitationLifecycle } from './invitation-lifecycle.ts';
import { invitationLoaders } from './loaders.ts';
import { MicroDaoInvitation } from './micro-dao-invitation.ts';
import { invitationResolvers } from './resolvers.ts';

/** Invitations to microDAOs. */
export const invitations = defineFeature<Dependencies, typeof invitationLoaders>({
  name: 'invitations',
  entities: [MicroDaoInvitation],
  resolvers: [invitationResolvers],
  loaders: invitationLoaders,
  lifecycles: { MicroDaoInvitation: invitationLifecycle },
  jobs: [lapseInvitations],
  idsOfThings: ['proposal_id'],
  personalData: [
    {
      table: 'micro_dao_invitation',
      kind: 'MICRO_DAO_INVITATION',
      what: 'The microDAOs that a person was invited to.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      // An invitation that a block hides would tell a person that someone blocked them.
      counted: 'NEVER',
      archive: {
        as: 'microDaoInvitations',
        only: `NOT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(invited_by, user_id)
          AND high_id = GREATEST(invited_by, user_id))`,
        order: 'id',
        fields: { id: 'id', microDaoId: 'micro_dao_id', role: 'role', status: 'status', invitedAt: 'invited_at' },
      },
      endOfLife: {
        expired: `ended_at < $1::timestamptz - interval '30 days'`,
        because: 'an answered invitation says no more than the membership',
      },
    },
    {
      table: 'micro_dao_invitation',
      kind: 'MICRO_DAO_INVITING',
      what: 'Who invited a person to a microDAO.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'invited_by',
      kept: 'BELONGS_TO_OTHERS',
      counted: 'NEVER',
      erase: async ({ tx, userId }) => {
        await tx.query('UPDATE micro_dao_invitation SET invited_by = NULL WHERE invited_by = $1', [userId]);
        return {};
      },
      archive: { leftOut: 'an invitation is given to the person who was invited' },
    },
  ],
});
