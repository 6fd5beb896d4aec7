import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { leaveTribesOf } from './before-erasure.ts';
import { lapseInvitations } from './lapse-invitations.ts';
import { membershipLoaders } from './loaders.ts';
import { membershipResolvers } from './resolvers.ts';
import { SeatHolder } from './seats.ts';
import { TribeMembership } from './tribe-membership.ts';
import { membershipLifecycle } from './membership-lifecycle.ts';

/** Who is in a tribe, who is invited, and how people come and go. */
export const memberships = defineFeature<Dependencies, typeof membershipLoaders>({
  name: 'memberships',
  entities: [TribeMembership, SeatHolder],
  resolvers: [membershipResolvers],
  loaders: membershipLoaders,
  forAgents: {
    'tribes:read': {
      User: ['tribeMemberships'],
      Tribe: ['members'],
      TribeMembership: ['tribe', 'user', 'role', 'status', 'joinedAt'],
    },
  },
  jobs: [lapseInvitations],
  lifecycles: { TribeMembership: membershipLifecycle },
  beforeErasure: ({ tx, userId }) => leaveTribesOf(tx, userId),
  personalData: [
    {
      table: 'tribe_membership',
      kind: 'TRIBE_MEMBERSHIP',
      what: 'The tribes that a person is or was in, or is invited to.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      // An invitation that is withheld would tell a person that a member blocked them.
      counted: 'NEVER',
      archive: {
        as: 'tribeMemberships',
        // As the person sees it: a withheld invitation looks withdrawn, or is not there if they never saw it.
        only: 'NOT is_withheld OR ended_at IS NOT NULL',
        order: 'id',
        fields: {
          id: 'id',
          tribeId: 'tribe_id',
          role: 'role',
          status: `CASE WHEN is_withheld THEN 'LEFT' ELSE status END`,
          joinedAt: 'joined_at',
          lastActive: 'last_active',
          invitedAt: 'invited_at',
        },
      },
      endOfLife: {
        expired: `status IN ('LEFT', 'REMOVED') AND ended_at < $1::timestamptz - interval '1 year'`,
        because: 'whom a creator removed is known for a year',
      },
    },
    {
      table: 'tribe_membership',
      kind: 'TRIBE_INVITATION',
      what: 'Who invited a person to a tribe.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'invited_by',
      kept: 'BELONGS_TO_OTHERS',
      counted: 'NEVER',
      erase: async ({ tx, userId }) => {
        await tx.query('UPDATE tribe_membership SET invited_by = NULL WHERE invited_by = $1', [userId]);
        return {};
      },
      archive: { leftOut: 'an invitation is given to the person who was invited' },
    },
    {
      table: 'seat_holder',
      kind: 'SEAT_HOLDER',
      what: 'That a person has taken a seat in a tribe once: the row that is locked before they take another.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      counted: 'NEVER',
      archive: { leftOut: 'says no more than the memberships' },
    },
  ],
});
