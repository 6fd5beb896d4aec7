import { job, type Actor } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';
import type { Person } from '@kindred/service/callers';

const { schema } = databaseNames('vessel-privacy');

/**
 * Database roles beside the service's ordinary one. None of them inherits anything: each is granted what its work
 * needs, by column where a table holds text, and no text is among it. The migrations say what.
 */
export const isolatedRoles = [
  'between',
  'keeper',
  'queue',
  'standing',
  'tracer',
  'eraser',
  'contributor',
  'post',
] as const;
export type IsolatedRole = (typeof isolatedRoles)[number];

export function databaseRole(role: IsolatedRole): string {
  return `${schema}_${role}`;
}

/**
 * One of two people, in what stands between the two of them: a session's standing, who is a member, both people's
 * progress. Their ordinary role sees of the partner's progress nothing, and this one sees nobody's words.
 */
export function between(person: Person): Actor {
  return { role: 'person', id: person.id, databaseRole: databaseRole('between') };
}

/** Somebody who gives to the library: the one role that sees whose an item is, and only one's own. */
export function contributor(person: Person): Actor {
  return { role: 'person', id: person.id, databaseRole: databaseRole('contributor') };
}

/** The guide: it has no identity of its own, and acts for one person inside one session. */
export function guideFor(personId: string, sessionId: string): Actor {
  return { role: 'ai', id: personId, sessionId };
}

/** Invitations that lapse, blocks, check-ins that are due, consents that end. */
export const keeper = job(databaseRole('keeper'));

/** Finds which messages wait for an answer and what waits for its embedding: ids alone. */
export const queue = job(databaseRole('queue'));

/** Sends letters to invited addresses: sees those addresses until they are sent, and no other table of people's. */
export const postman = job(databaseRole('post'));

/** Makes each person's trace out of the record of who read what. */
export const tracer = job(databaseRole('tracer'));
