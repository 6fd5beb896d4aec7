import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import type { stageLoaders } from '../stages/own-way.ts';
import { acceptInvitation, declineInvitation } from './answer-invitation.ts';
import { createSession } from './create-session.ts';
import { abandonSession, resolveSession, withdrawInvitation } from './end-session.ts';
import { invitationSeen } from './invitation-seen.ts';
import { inviteToSession } from './invite-to-session.ts';
import { inviteesOf } from './invitees-of.ts';
import { listInvitations, listSessions } from './list-sessions.ts';
import { pageOfRelationship, type sessionLoaders } from './loaders.ts';
import { pauseSession, resumeSession } from './rest-session.ts';
import { turnOf } from './turn.ts';

export const sessionResolvers: Resolvers<
  Context<typeof sessionLoaders & typeof stageLoaders & typeof sealedTextLoaders>
> = {
  Query: {
    vesselSession: async (_, { id }, { person, loaders }) => {
      person();
      const session = await loaders.session.load(id);
      if (!session) throw new NotFound('No session of yours');
      return session;
    },
    sessionInvitees: (_, { sessionIds }, { work, service }) => inviteesOf(work, service('invitation:read'), sessionIds),
  },
  Mutation: {
    createVesselSession: (_, { input }, { work, dependencies, person }) =>
      createSession(work, dependencies, person(), input),
    inviteToSession: (_, { input }, { work, dependencies, person }) =>
      inviteToSession(work, dependencies, person(), input),
    withdrawInvitation: (_, { input }, { work, person }) => withdrawInvitation(work, person(), input),
    acceptInvitation: (_, { input }, { work, person }) => acceptInvitation(work, person(), input),
    declineInvitation: (_, { input }, { work, person }) => declineInvitation(work, person(), input),
    pauseSession: (_, { input }, { work, person }) => pauseSession(work, person(), input),
    resumeSession: (_, { input }, { work, person }) => resumeSession(work, person(), input),
    resolveSession: (_, { input }, { work, person }) => resolveSession(work, person(), input),
    abandonSession: (_, { input }, { work, person }) => abandonSession(work, person(), input),
  },
  User: {
    vesselSessions: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listSessions(reads, cursors, id, args)),
    sessionInvitations: ({ id }, args, { caller, work, cursors, person }) =>
      ownOnly(caller, id, () => listInvitations(work, cursors, person(), args)),
  },
  VesselSession: {
    __resolveReference: ({ id }, { loaders }) => loaders.session.load(id),
    inviter: ({ inviterId }) => ({ id: inviterId }),
    partner: (session, _, { actor }) => {
      const partnerId = actor.id && session.partnerOf(actor.id);
      return partnerId ? { id: partnerId } : null;
    },
    relationship: ({ relationshipId }, _, { loaders }) => loaders.relationship.load(relationshipId),
    invitation: ({ id }, _, { loaders }) => loaders.invitationOfSession.load(id),
    turn: async ({ id, status }, _, { loaders }) => {
      if (status !== 'ACTIVE') return turnOf({ status, own: null, partner: null });
      const { progress, partner } = await loaders.ownWay.load(id);
      return turnOf({ status, own: progress.find(({ isCurrent }) => isCurrent)?.status ?? null, partner });
    },
    pausedByYou: ({ pausedBy }, _, { actor }) => (pausedBy === null ? null : pausedBy === actor.id),
  },
  SessionInvitation: {
    inviter: ({ inviterId }) => ({ id: inviterId }),
    invitee: (invitation, _, { actor }) => invitationSeen(invitation, actor.id).invitee,
    email: (invitation, _, { actor, loaders }) => {
      const { address } = invitationSeen(invitation, actor.id);
      return address ? loaders.opened.load(address) : null;
    },
  },
  Relationship: {
    __resolveReference: ({ id }, { loaders }) => loaders.relationship.load(id),
    members: ({ id }, _, { loaders }) => loaders.membersOfRelationship.load(id),
    sessions: ({ id }, args, { loaders, cursors }) =>
      pageOfRelationship(loaders.sessionsOfRelationship, cursors, id, args),
  },
  RelationshipMember: {
    user: ({ userId }) => ({ id: userId }),
  },
};
