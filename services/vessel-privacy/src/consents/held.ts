/**
 * Tables of what somebody allowed: by what name a receipt of erasure calls their rows, and which column says whose they
 * are.
 */
export const heldInConsents = [
  { table: 'consent_change', owner: 'user_id', kind: 'CONSENT_CHANGE' },
  { table: 'consent', owner: 'user_id', kind: 'CONSENT' },
] as const;
