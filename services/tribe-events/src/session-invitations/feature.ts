import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { noteInvitation } from './note-invitation.ts';
import { tellInvited } from './tell-invited.ts';

/**
 * Notifications of invitations to sessions of vessel-privacy. Its event does not say whom one is for, so a job asks.
 */
export const sessionInvitations = defineFeature<Dependencies>({
  name: 'session-invitations',
  consumers: [noteInvitation],
  jobs: [tellInvited],
  idsOfThings: ['session_id'],
  otherTables: [{ table: 'session_to_ask', because: 'sessions of which it is to be asked whom they wait for' }],
});
