import { job } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

const { schema } = databaseNames('companion-journal');

/**
 * Database roles beside the service's ordinary one, which shows no private row to work without a person. None of them
 * inherits anything: the migrations grant each what its work needs, by column where a table holds content. An erasure
 * runs as `eraser`.
 */
export const isolatedRoles = ['queue', 'keeper', 'aligner', 'eraser', 'download', 'uploads'] as const;

/** Finds waiting replies, waiting lines of agents and quiet chats. It reads only ids, statuses and times. */
export const queue = job(`${schema}_queue`);

/**
 * Lapses acceptances of the disclaimer and tells of it before, stores blocks, leases reminders, ends duets, and empties
 * memories whose consent ended. It reads nothing that a person wrote.
 */
export const keeper = job(`${schema}_keeper`);

/** Reads what both sides said and chose in a duet whose alignment is due, and no other duet. */
export const aligner = job(`${schema}_aligner`);

/** Uses up the address of an exported journal, which a browser fetches without a token. It reads no journal. */
export const download = job(`${schema}_download`);

/**
 * Checks and removes photos of journals, and leases and clears imports. Of an entry it reads only whether it exists. An
 * import writes the journal as its person.
 */
export const uploads = job(`${schema}_uploads`);
