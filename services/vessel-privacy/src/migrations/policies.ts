/**
 * The sentences of which every table's row-level security is made. Migrations say who may do what by naming them, so that a
 * reader can compare two tables without reading SQL. A local that is not set is NULL, and NULL is nobody.
 */
export const app = 'vessel_privacy_app';
export const purge = 'vessel_privacy_purge';
export type Worker = 'between' | 'keeper' | 'queue' | 'standing' | 'tracer' | 'eraser' | 'contributor' | 'post';
export const worker = (name: Worker) => `vessel_privacy_${name}`;

/** Subselects, so that the planner asks once a statement and not once a row. */
export const actor = `(SELECT nullif(current_setting('app.actor_id', true), '')::uuid)`;
export const role = `(SELECT current_setting('app.actor_role', true))`;
export const guidedSession = `(SELECT nullif(current_setting('app.current_session_id', true), '')::uuid)`;

export const isPerson = `${role} = 'person'`;
export const isAdmin = `${role} = 'admin' AND ${actor} IS NOT NULL`;

/** Sessions of which the person who asks is a member. */
export const ownSessions = `(SELECT id FROM vessel_session WHERE member_ids @> ARRAY[${actor}])`;

export const ownedBy = (owner: string) => `${isPerson} AND ${owner} = ${actor}`;

/** The guide of that same person, inside the one session that it serves. */
export const guideOf = (owner: string) => `${role} = 'ai' AND ${owner} = ${actor} AND session_id = ${guidedSession}`;

export const ofMember = `${isPerson} AND session_id IN ${ownSessions}`;
export const guideOfMember = `${role} = 'ai' AND session_id = ${guidedSession} AND session_id IN ${ownSessions}`;

export type Verb = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** Row-level security that holds for the table's owner too. */
export function guarded(table: string): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;
}

/** Lets `to` do these verbs to the rows that meet the condition. `columns` narrows what may be read or changed of a row. */
export function allow(table: string, to: string, name: string, verbs: readonly Verb[], condition: string, columns: Partial<Record<Verb, string>> = {}): string {
  return verbs
    .map((verb) => {
      const clause = verb === 'INSERT' ? `WITH CHECK (${condition})` : verb === 'UPDATE' ? `USING (${condition}) WITH CHECK (${condition})` : `USING (${condition})`;
      const granted = columns[verb] === undefined ? verb : `${verb} (${columns[verb]})`;
      return `CREATE POLICY ${name}_${verb.toLowerCase()} ON ${table} FOR ${verb} TO ${to} ${clause}; GRANT ${granted} ON ${table} TO ${to};`;
    })
    .join('\n');
}

export const everyVerb: readonly Verb[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/** A table that is one person's alone: theirs to do with as they like, and nobody else's to see. */
export function private_(table: string, owner = 'owner_id'): string {
  return `${guarded(table)} ${allow(table, app, 'own', everyVerb, ownedBy(owner))} ${erasable(table, owner, ...(owner === 'owner_id' ? ['session_id'] : []))}`;
}

/** Lets the guide of a row's owner read it, inside its session. */
export function guideReads(table: string, owner = 'owner_id'): string {
  return allow(table, app, 'guide', ['SELECT'], guideOf(owner));
}

/** Lets the guide write down what it thinks it has heard. Only the person can confirm it. */
export function guideProposes(table: string): string {
  return allow(table, app, 'guide', ['INSERT'], `${guideOf('owner_id')} AND origin = 'GUIDE' AND confirmed_at IS NULL`);
}

/** Erasing somebody needs to know whose a row is, and nothing else of it. `columns` are those that say it. */
export function erasable(table: string, ...columns: readonly string[]): string {
  return allow(table, worker('eraser'), 'erasing', ['SELECT', 'DELETE'], 'true', { SELECT: columns.join(', ') });
}
