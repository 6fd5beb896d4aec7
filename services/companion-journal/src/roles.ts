import { job } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

const { schema } = databaseNames('companion-journal');

/** Database roles beside the service's ordinary one. The migrations say what each may see. */
export const isolatedRoles = ['queue'] as const;

/** Finds which replies wait and which chats have been quiet: ids, statuses and times alone. */
export const queue = job(`${schema}_queue`);
