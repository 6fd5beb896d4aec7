/**
 * Tables of how people come together: what names somebody who was invited, invited, blocked, or is to be matched with
 * an address. Invitations by address have lost whom they reached before these are asked for. A pair does not say who
 * blocked whom: a receipt that counted it could tell somebody that they were blocked.
 */
export const heldInSessions = [
  { table: 'session_invitation', owner: 'inviter_id', kind: 'INVITATION' },
  { table: 'session_invitation', owner: 'invitee_id', kind: 'INVITATION' },
  { table: 'blocked_pair', owner: 'low_id', kind: 'BLOCK', untold: true },
  { table: 'blocked_pair', owner: 'high_id', kind: 'BLOCK', untold: true },
  { table: 'person_to_match', owner: 'user_id', kind: 'PERSON_TO_MATCH' },
] as const;
