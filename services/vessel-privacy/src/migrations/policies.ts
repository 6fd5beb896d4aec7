import { actor, allow, anyone, everyVerb, guarded, isPerson, role } from '@kindred/database/policies';

/**
 * The roles that policies here are for, and the sentences that only this service's say: of sessions, their members and
 * their guides.
 */
export const app = 'vessel_privacy_app';
export const purge = 'vessel_privacy_purge';
export type Worker = 'between' | 'keeper' | 'queue' | 'standing' | 'tracer' | 'eraser' | 'contributor' | 'post';
export const worker = (name: Worker) => `vessel_privacy_${name}`;

export const guidedSession = `(SELECT nullif(current_setting('app.current_session_id', true), '')::uuid)`;

/** Sessions of which the person who asks is a member. */
export const ownSessions = `(SELECT id FROM vessel_session WHERE member_ids @> ARRAY[${actor}])`;

export const ownedBy = (owner: string) => `${isPerson} AND ${owner} = ${actor}`;

/** The guide of that same person, inside the one session that it serves. */
export const guideOf = (owner: string) => `${role} = 'ai' AND ${owner} = ${actor} AND session_id = ${guidedSession}`;

export const ofMember = `${isPerson} AND session_id IN ${ownSessions}`;
export const guideOfMember = `${role} = 'ai' AND session_id = ${guidedSession} AND session_id IN ${ownSessions}`;

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
  return allow(table, worker('eraser'), 'erasing', ['SELECT', 'DELETE'], anyone, { SELECT: columns.join(', ') });
}
