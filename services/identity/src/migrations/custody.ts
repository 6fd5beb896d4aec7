/**
 * Gives a table with something of people in it into the custody of `identity_custodian`, which erases people and makes
 * their archives; `guarded` where row-level security is enabled. For the migration that makes the table, beside its
 * entry in a feature's personal data.
 */
export function inCustody(table: string, { guarded }: { readonly guarded: boolean }): string {
  return `GRANT SELECT, DELETE ON ${table} TO identity_custodian;${guarded ? ` CREATE POLICY custody ON ${table} TO identity_custodian USING (true);` : ''}`;
}
