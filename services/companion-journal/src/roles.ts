import { job } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

const { schema } = databaseNames('companion-journal');

/**
 * Database roles beside the service's ordinary one, which shows no private row to work without a person. None of them
 * inherits anything: the migrations grant each what its work needs, by column where a table holds content. An erasure
 * runs as `eraser`.
 */
export const isolatedRoles = ['queue', 'keeper', 'aligner', 'eraser', 'download', 'uploads'] as const;

/** Finds which replies wait and which chats have been quiet: ids, statuses and times alone. */
export const queue = job(`${schema}_queue`);

/** Lapses acceptances, keeps blocks, leases reminders, and ends duets. It reads nothing that a person wrote. */
export const keeper = job(`${schema}_keeper`);

/** Reads what both sides said and chose in a duet whose alignment is due, and no other duet. */
export const aligner = job(`${schema}_aligner`);

/** Uses up the address of an exported journal, which a browser fetches without a token. It reads no journal. */
export const download = job(`${schema}_download`);

/** Checks and removes photos of journals. Of an entry it reads only whether it exists. */
export const uploads = job(`${schema}_uploads`);
