/**
 * Whose a row is, by table: what erasing a person finds of what they decided to share, or thought about. Children
 * first.
 */
export const heldBySharing = [
  { kind: 'SHARING_DRAFT', table: 'sharing_draft', owner: 'owner_id' },
  { kind: 'SHARED_CONTENT', table: 'consented_content', owner: 'source_user_id' },
  { kind: 'CONSENT_DECISION', table: 'consent_record', owner: 'user_id' },
] as const;

/** What stays under the session's key and names a deleted person, until both are gone. */
export const keptBySharing = [
  { kind: 'COMMON_GROUND_CONFIRMATION', table: 'common_ground_party', owner: 'user_id', reason: 'BELONGS_TO_BOTH' },
] as const;
