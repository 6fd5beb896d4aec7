import { ownOnly, ownOrAgents } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { acceptInvitation, declineInvitation, withdrawInvitation } from './answer-invitation.ts';
import { handOver } from './hand-over.ts';
import { inviteToTribe } from './invite-to-tribe.ts';
import { leaveTribe, removeMember } from './leave-tribe.ts';
import { listInvitations } from './list-invitations.ts';
import type { membershipLoaders } from './loaders.ts';

export const membershipResolvers: Resolvers<Context<typeof membershipLoaders & typeof tribeLoaders>> = {
  Mutation: {
    inviteToTribe: (_, { input }, { work, person }) => inviteToTribe(work, person(), input),
    withdrawTribeInvitation: (_, { input }, { work, person }) => withdrawInvitation(work, person(), input),
    acceptTribeInvitation: async (_, { input }, { work, person }) => {
      const accepted = await acceptInvitation(work, person(), input);
      return { ...accepted, user: { id: accepted.membership.userId } };
    },
    declineTribeInvitation: async (_, { input }, { work, person }) => {
      const { membership } = await declineInvitation(work, person(), input);
      return { membership, user: { id: membership.userId } };
    },
    leaveTribe: async (_, { input }, { work, person }) => {
      const left = await leaveTribe(work, person(), input);
      return { ...left, user: { id: left.membership.userId } };
    },
    removeTribeMember: (_, { input }, { work, person }) => removeMember(work, person(), input),
    handOverTribe: (_, { input }, { work, person }) => handOver(work, person(), input),
  },
  User: {
    tribeMemberships: ({ id }, _, { caller, loaders }) => ownOrAgents(caller, id, () => loaders.membershipsOf.load(id)),
    tribeInvitations: ({ id }, args, { caller, reads, cursors, work }) =>
      ownOnly(caller, id, () => listInvitations(reads, cursors, id, args, work.now)),
  },
  Tribe: {
    members: async ({ id }, _, { loaders }) => {
      const roster = await loaders.roster.load(id);
      return roster?.seesMembers ? roster.members : null;
    },
    invitations: async ({ id }, _, { loaders }) => {
      const roster = await loaders.roster.load(id);
      return roster?.isMember ? roster.invitations : null;
    },
    viewerMembership: async ({ id }, _, { loaders }) => (await loaders.roster.load(id))?.own ?? null,
  },
  TribeMembership: {
    __resolveReference: ({ id }, { loaders }) => loaders.membership.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    user: ({ userId }) => ({ id: userId }),
    invitedBy: ({ invitedBy }) => (invitedBy === null ? null : { id: invitedBy }),
  },
};
