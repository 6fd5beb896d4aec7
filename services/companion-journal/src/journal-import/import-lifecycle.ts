import { lifecycle } from '@kindred/contracts/lifecycle';

export type ImportStatus = 'UPLOADING' | 'QUEUED' | 'IMPORTING' | 'COMPLETED' | 'FAILED' | 'REMOVED';

/** REMOVED is in no answer: the row of an erased person stays until the file is gone from the store. */
export const importLifecycle = lifecycle<ImportStatus>({
  UPLOADING: ['QUEUED', 'FAILED', 'REMOVED'],
  QUEUED: ['IMPORTING', 'REMOVED'],
  IMPORTING: ['COMPLETED', 'FAILED', 'REMOVED'],
  COMPLETED: ['REMOVED'],
  FAILED: ['REMOVED'],
  REMOVED: [],
});
