export const formerName = 'PayeeReadyAt1763700000015';

/**
 * Answers and webhooks report in any order whether a payee can be paid out. `ready_at` is the time of the latest
 * report, so that an older one changes nothing.
 */
export const up = `ALTER TABLE payee_account ADD COLUMN ready_at timestamptz(3);`;

export const down = `ALTER TABLE payee_account DROP COLUMN ready_at;`;
