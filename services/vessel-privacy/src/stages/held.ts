/** How far somebody has come. Its syntheses go before it, with the vessels. */
export const heldInStages = [{ table: 'stage_progress', owner: 'user_id', kind: 'PROGRESS' }] as const;
