export const formerName = 'ClosedAccounts1763700000007';

const actionsAre = (kinds: readonly string[]) => `
  ALTER TABLE admin_action DROP CONSTRAINT admin_action_action_check,
    ADD CONSTRAINT admin_action_action_check CHECK (action IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));`;

/**
 * Admins can begin a deletion for who is suspended and cannot sign in to ask for it. A block bears the name that the
 * one blocked had then, if it could be seen: who is hidden by the other's block as well must not be followed through
 * the list of one's own.
 */
export const up = `
  ${actionsAre(['SUSPENDED', 'REINSTATED', 'ROLE_SET', 'FIRST_ADMIN_APPOINTED', 'DELETION_REQUESTED'])}
  ALTER TABLE block ADD COLUMN blocked_username text;
  ALTER TABLE block NO FORCE ROW LEVEL SECURITY;
  UPDATE block SET blocked_username = account.username FROM account WHERE account.id = blocked_id;
  ALTER TABLE block FORCE ROW LEVEL SECURITY;
`;

export const down = `
  ALTER TABLE block DROP COLUMN blocked_username;
  ALTER TABLE admin_action NO FORCE ROW LEVEL SECURITY;
  DELETE FROM admin_action WHERE action = 'DELETION_REQUESTED';
  ALTER TABLE admin_action FORCE ROW LEVEL SECURITY;
  ${actionsAre(['SUSPENDED', 'REINSTATED', 'ROLE_SET', 'FIRST_ADMIN_APPOINTED'])}
`;
