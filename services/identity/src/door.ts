import type { Actor } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

/** The database role that may see credentials, tokens and sessions, which a signed-in person's own role may not. */
export const doorRole = 'door';

/**
 * Whoever is at the door: somebody who says who they are and has not shown it yet. Registering, signing in and
 * everything that goes by a token from a mail runs as this actor.
 */
export const door: Actor = {
  role: 'service',
  id: null,
  databaseRole: `${databaseNames('identity').schema}_${doorRole}`,
};
