import type { Actor } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

/**
 * The database role that sees credentials, tokens and sessions, which a signed-in person's role does not. Released
 * migrations name it `door`.
 */
export const unauthenticatedRole = 'door';

/**
 * The actor of a caller who has not proved yet who they are. Registering, signing in, and every operation that accepts
 * a token from a mail run as this actor.
 */
export const unauthenticated: Actor = {
  role: 'service',
  id: null,
  databaseRole: `${databaseNames('identity').schema}_${unauthenticatedRole}`,
};
