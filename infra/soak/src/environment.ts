import path from 'node:path';
import { kafkaCache, serversFolder } from '@kindred/servers/environment';

export { kafkaCache };

/** The Debian that PostgreSQL is run from, shared with `npm run servers`. */
export const debianFolder = path.join(serversFolder, 'debian');

/** Where soaks keep the data of the servers that they break: on the same real disk as the others. */
export const soakFolder = path.join(path.dirname(kafkaCache), 'soak');

/** Where programs are found. */
export const programs = { PATH: process.env.PATH ?? '' };
