/**
 * The conditions of row-level security, by name. Migrations use the names, so that a reader can compare two tables
 * without reading SQL. A local that is not set is NULL, which matches no one.
 */

/** The actor's id. A subselect, like `role`, so that PostgreSQL evaluates it once a statement and not once a row. */
export const actor = `(SELECT nullif(current_setting('app.actor_id', true), '')::uuid)`;
export const role = `(SELECT current_setting('app.actor_role', true))`;

export const isPerson = `${role} = 'person'`;
export const isAdmin = `${role} = 'admin' AND ${actor} IS NOT NULL`;
export const isJob = `${role} = 'job'`;

/** For a policy that hides no row from its role. */
export const anyone = 'true';

export type Verb = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
export const everyVerb: readonly Verb[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/** Row-level security that holds for the table's owner too. */
export function guarded(table: string): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;
}

/**
 * Lets the database role `to` do these verbs to the rows that meet the condition: a policy for each verb, `NAME_VERB`,
 * and its grant. `columns` narrows what may be read or written of a row.
 */
export function allow(
  table: string,
  to: string,
  name: string,
  verbs: readonly Verb[],
  condition: string,
  columns: Partial<Record<Verb, string>> = {},
): string {
  return verbs
    .map((verb) => {
      const clause =
        verb === 'INSERT'
          ? `WITH CHECK (${condition})`
          : verb === 'UPDATE'
            ? `USING (${condition}) WITH CHECK (${condition})`
            : `USING (${condition})`;
      const granted = columns[verb] === undefined ? verb : `${verb} (${columns[verb]})`;
      return `CREATE POLICY ${name}_${verb.toLowerCase()} ON ${table} FOR ${verb} TO ${to} ${clause}; GRANT ${granted} ON ${table} TO ${to};`;
    })
    .join('\n');
}
