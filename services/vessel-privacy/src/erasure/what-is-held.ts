import { heldInConsents } from '../consents/held.ts';
import { heldInConversations } from '../conversation/held.ts';
import { heldByLibrary } from '../library/held.ts';
import { heldInPci } from '../pci/held.ts';
import { heldInSessions } from '../sessions/held.ts';
import { heldBySharing, keptBySharing } from '../sharing/held.ts';
import { heldInStages } from '../stages/held.ts';
import { heldInTraces } from '../traces/held.ts';
import { heldInVessels } from '../vessels/held.ts';

/** Rows of a table that are a person's by one of its columns; `kind` is what a receipt calls them. */
export interface Held {
  readonly table: string;
  readonly owner: string;
  readonly kind: string;
  /** In no receipt: how many there were would tell of somebody else. */
  readonly untold?: boolean;
}

/** What goes when its person does, in the order in which it can. */
export const whatGoes: readonly Held[] = [
  ...heldInConversations,
  ...heldInVessels,
  ...heldInStages,
  ...heldBySharing,
  ...heldByLibrary,
  ...heldInSessions,
  ...heldInConsents,
  ...heldInPci,
  ...heldInTraces,
  { table: 'sharing_draft', owner: 'for_id', kind: 'DRAFT_FOR_THEM' },
  { table: 'agreement_check_in', owner: 'user_id', kind: 'CHECK_IN' },
];

export interface Kept extends Held {
  readonly reason: string;
}

/** What stays with an id of theirs in it, and why. */
export const whatStays: readonly Kept[] = [
  ...keptBySharing,
  { table: 'access_record', owner: 'subject_id', kind: 'ACCESS_RECORD', reason: 'AUDIT' },
  { table: 'access_record', owner: 'reader_id', kind: 'ACCESS_RECORD', reason: 'AUDIT' },
];

const both = 'belongs to both, says ids alone, and goes when the second of the two does';

/** Columns with a person's id that an erasure leaves, and why. */
export const passedOver: Readonly<Record<string, string>> = {
  'vessel_session.inviter_id': both,
  'vessel_session.member_ids': both,
  'vessel_session.pair': 'only while a session lives: it is abandoned first',
  'vessel_session.paused_by': 'only while a session rests: it is abandoned first',
  'relationship.member_ids': both,
  'relationship_member.user_id': both,
  'agreement.proposed_by': both,
  'agreement_party.user_id': both,
  'common_ground.proposed_by': 'goes with what they proposed, and with what rests on what was theirs',
  'consent_record.asker_id': 'the other’s own record of what they decided; whom it was for is its subject',
  'erasure.user_id': 'who was erased: old events come again',
  'idempotency_key.actor_id': 'gone after 30 days: no erasure is due before',
  'revoked_login.id': 'gone after an hour',
};
