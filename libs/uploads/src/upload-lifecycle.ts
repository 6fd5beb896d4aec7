import { lifecycle } from '@kindred/contracts/lifecycle';

export type UploadStatus = 'UPLOADING' | 'VERIFYING' | 'READY' | 'REFUSED' | 'REMOVED';

/** REMOVED is in no answer: the row stays until its content is gone from the store. */
export const uploadLifecycle = lifecycle<UploadStatus>({
  UPLOADING: ['VERIFYING', 'REMOVED'],
  VERIFYING: ['READY', 'REFUSED', 'REMOVED'],
  READY: ['REMOVED'],
  REFUSED: ['REMOVED'],
  REMOVED: [],
});
