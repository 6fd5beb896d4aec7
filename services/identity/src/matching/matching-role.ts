import type { Actor } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

/** The database role that reads people's scores, to compare them; no other does but each person's own. */
export const matchingRole = 'matching';

export const matchingDatabaseRole = `${databaseNames('identity').schema}_${matchingRole}`;

/** Identity itself, where it compares two people. */
export const comparing: Actor = { role: 'job', id: null, databaseRole: matchingDatabaseRole };
