export const formerName = 'Proofs1763700000010';

/**
 * When the person of a login last proved who they are, and how. Of logins from before only the sign-in is known: they
 * count as proven then, and how is left empty.
 */
export const up = `
  ALTER TABLE login ADD COLUMN authenticated_at timestamptz(3), ADD COLUMN methods text[] NOT NULL DEFAULT '{}';
  ALTER TABLE login NO FORCE ROW LEVEL SECURITY;
  UPDATE login SET authenticated_at = created_at;
  ALTER TABLE login FORCE ROW LEVEL SECURITY;
  ALTER TABLE login ALTER COLUMN authenticated_at SET NOT NULL, ALTER COLUMN methods DROP DEFAULT;
`;

export const down = 'ALTER TABLE login DROP COLUMN authenticated_at, DROP COLUMN methods';
