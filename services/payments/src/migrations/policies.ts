import { databaseRole } from '../roles.ts';

/**
 * The sentences of which row-level security is made here, so that a reader can compare two tables without reading SQL. A local
 * that is not set is NULL, and NULL is nobody.
 */
export const app = 'payments_app';
export const purge = 'payments_purge';
export const bookkeeper = databaseRole('bookkeeper');
export const poster = databaseRole('poster');
export const chainer = databaseRole('chainer');
export const auditor = databaseRole('auditor');
export const keeper = databaseRole('keeper');

/** Subselects, so that the planner asks once a statement and not once a row. */
export const actor = `(SELECT nullif(current_setting('app.actor_id', true), '')::uuid)`;
export const role = `(SELECT current_setting('app.actor_role', true))`;
export const isJob = `${role} = 'job'`;
export const isAdmin = `${role} = 'admin' AND ${actor} IS NOT NULL`;
export const isPerson = `${role} = 'person'`;
export const anyone = 'true';

/** Accounts of the person who asks. */
export const ownAccounts = `(SELECT account_id FROM account_owner WHERE user_id = ${actor})`;

export type Verb = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** Row-level security that holds for the table's owner too. */
export function guarded(table: string): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;
}

/** Lets `to` do these verbs to the rows that meet the condition. `columns` narrows what may be read or written of a row. */
export function allow(table: string, to: string, name: string, verbs: readonly Verb[], condition: string, columns: Partial<Record<Verb, string>> = {}): string {
  return verbs
    .map((verb) => {
      const clause = verb === 'INSERT' ? `WITH CHECK (${condition})` : verb === 'UPDATE' ? `USING (${condition}) WITH CHECK (${condition})` : `USING (${condition})`;
      const granted = columns[verb] === undefined ? verb : `${verb} (${columns[verb]})`;
      return `CREATE POLICY ${name}_${verb.toLowerCase()} ON ${table} FOR ${verb} TO ${to} ${clause}; GRANT ${granted} ON ${table} TO ${to};`;
    })
    .join('\n');
}

/** No role changes or removes a row, a superuser by mistake included. */
export function appendOnly(table: string): string {
  return `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;
}
