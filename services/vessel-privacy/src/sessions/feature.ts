import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { abandonSessionsWith, leaveInvitationsByAddress } from './before-erasure.ts';
import { lapseInvitations } from './lapse-invitations.ts';
import { sessionLoaders } from './loaders.ts';
import { personalData } from './personal-data.ts';
import { Relationship, RelationshipMember } from './relationship.ts';
import { sessionResolvers } from './resolvers.ts';
import { SessionInvitation } from './session-invitation.ts';
import { SharedVessel } from './shared-vessel.ts';
import { VesselSession } from './vessel-session.ts';

/** Who is invited by whom, and sessions from beginning to end. */
export const sessions = defineFeature<Dependencies, typeof sessionLoaders>({
  name: 'sessions',
  entities: [Relationship, RelationshipMember, VesselSession, SessionInvitation, SharedVessel],
  resolvers: [sessionResolvers],
  loaders: sessionLoaders,
  jobs: [lapseInvitations],
  idsOfThings: ['session_id', 'relationship_id'],
  personalData,
  otherTables: [{ table: 'shared_vessel', because: 'the place of what a session shares, deleted with it' }],
  async beforeErasure({ tx, userId }) {
    await abandonSessionsWith(tx, userId);
    await leaveInvitationsByAddress(tx, userId);
  },
});
