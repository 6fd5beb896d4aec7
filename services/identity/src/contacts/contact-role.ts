import { databaseNames } from '@kindred/database/names';

/** The database role that reads how people want to be written to. Only the question `contacts` takes it. */
export const contactRole = 'contact';

export const contactDatabaseRole = `${databaseNames('identity').schema}_${contactRole}`;
