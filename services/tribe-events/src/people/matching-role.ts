import { job, type Actor } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

/** The database role that reads what is kept of people for matching; the service's ordinary role does not. */
export const matchingRole = 'matching';

export const matchingDatabaseRole = `${databaseNames('tribe-events').schema}_${matchingRole}`;

/** The service itself, where it matches people. */
export const matching: Actor = job(matchingDatabaseRole);
