import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { microDaoLoaders } from '../micro-daos/loaders.ts';
import { isAtLeast } from '../micro-daos/roles.ts';
import { acceptInvitation, declineInvitation, withdrawInvitation } from './answer-invitation.ts';
import { inviteToMicroDao } from './invite.ts';
import { listOwnInvitations } from './list-invitations.ts';
import type { invitationLoaders } from './loaders.ts';

export const invitationResolvers: Resolvers<Context<typeof invitationLoaders & typeof microDaoLoaders>> = {
  Mutation: {
    inviteToMicroDao: (_, { input }, { work, person }) => inviteToMicroDao(work, person(), input),
    acceptMicroDaoInvitation: async (_, { input }, { work, person, dependencies }) => {
      const caller = person();
      return { ...(await acceptInvitation(work, dependencies, caller, input)), user: { id: caller.id } };
    },
    declineMicroDaoInvitation: async (_, { input }, { work, person }) => {
      const caller = person();
      return { ...(await declineInvitation(work, caller, input)), user: { id: caller.id } };
    },
    withdrawMicroDaoInvitation: (_, { input }, { work, person }) => withdrawInvitation(work, person(), input),
  },
  User: {
    microDaoInvitations: ({ id }, args, { caller, reads, cursors, work }) =>
      ownOnly(caller, id, () => listOwnInvitations(reads, cursors, id, args, work.now)),
  },
  MicroDao: {
    invitations: async ({ id: parentId }, args, { loaders }) => {
      const own = await loaders.ownMicroDaoMember.load(parentId);
      return own && isAtLeast(own.role, 'ADMIN') ? loaders.invitationsOfMicroDao.load({ parentId, args }) : null;
    },
  },
  MicroDaoInvitation: {
    __resolveReference: ({ id }, { loaders }) => loaders.microDaoInvitation.load(id),
    microDao: ({ microDaoId }, _, { loaders }) => loaders.microDao.load(microDaoId),
    user: ({ userId }) => ({ id: userId }),
    invitedBy: ({ invitedBy }) => (invitedBy === null ? null : { id: invitedBy }),
  },
};
