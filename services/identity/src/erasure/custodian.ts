import { job } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

/** The database role that sees all of one person, to erase it and to give it to them. */
export const custodianRole = 'custodian';

export const custodianDatabaseRole = `${databaseNames('identity').schema}_${custodianRole}`;

/** Work on erasures and archives that nobody waits for. */
export const custodian = job(custodianDatabaseRole);
