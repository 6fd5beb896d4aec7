import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import type { Dependencies } from '../dependencies.ts';
import { eraseSessionsOfTheGone } from './erase-sessions-of-the-gone.ts';

const ofBoth = { class: 'SENSITIVE', purpose: 'CONTRACT', kept: 'BELONGS_TO_BOTH' } as const;

/** What is stored of people and their sessions. Sessions come after all that refers to them. */
export const personalData: readonly PersonalTable<Dependencies>[] = [
  {
    table: 'session_invitation',
    kind: 'INVITATION',
    what: 'Whom a person invited, or who invited them, and the sealed address.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: ['inviter_id', 'invitee_id'],
    sealed: { address_sealed: {} },
    archive: {
      as: 'invitationsSent',
      rows: 'VISIBLE',
      order: 'created_at',
      fields: {
        id: 'id',
        sessionId: 'session_id',
        // The inviter must not learn who has an invited address.
        inviteeId: 'CASE WHEN by_address THEN NULL ELSE invitee_id END',
        address: 'address_sealed',
        status: 'status',
        createdAt: 'created_at',
        expiresAt: 'expires_at',
        answeredAt: 'answered_at',
      },
    },
    endOfLife: {
      expired: `status <> 'PENDING' AND answered_at < $1::timestamptz - interval '7 days'`,
      because: '7 days after its end: as long as no second letter is sent to the same address',
    },
  },
  {
    ...ofBoth,
    table: 'vessel_session',
    kind: 'SESSION',
    what: 'Sessions of a person with their partner, and how they ended.',
    owner: 'member_ids',
    alsoNames: {
      inviter_id: 'one of the two members',
      pair: 'set only while a session is live, and the erasure abandons it first',
      paused_by: 'set only while a session is paused, and the erasure abandons it first',
    },
    erase: eraseSessionsOfTheGone,
    archive: {
      as: 'sessions',
      rows: 'VISIBLE',
      order: 'created_at',
      fields: {
        id: 'id',
        relationshipId: 'relationship_id',
        status: 'status',
        inviterId: 'inviter_id',
        memberIds: 'member_ids',
        pausedUntil: 'paused_until',
        createdAt: 'created_at',
        resolvedAt: 'resolved_at',
        abandonedAt: 'abandoned_at',
      },
    },
  },
  {
    ...ofBoth,
    table: 'relationship',
    kind: 'RELATIONSHIP',
    what: 'That two people have sessions together.',
    owner: 'member_ids',
    counted: 'NEVER',
    archive: {
      as: 'relationships',
      rows: 'VISIBLE',
      order: 'created_at',
      fields: { id: 'id', memberIds: 'member_ids', createdAt: 'created_at' },
    },
  },
  {
    ...ofBoth,
    table: 'relationship_member',
    kind: 'RELATIONSHIP_MEMBER',
    what: 'Since when a person has sessions with their partner.',
    owner: 'user_id',
    counted: 'NEVER',
    archive: { leftOut: 'is given with the relationship' },
  },
];
