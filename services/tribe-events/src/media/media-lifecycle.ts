import { lifecycle } from '@kindred/contracts/lifecycle';

export const mediaStatuses = ['UPLOADING', 'VERIFYING', 'READY', 'REFUSED', 'REMOVED'] as const;
export type MediaStatus = (typeof mediaStatuses)[number];

/** REMOVED is in no answer: the row stays until its content is gone from the store. */
export const mediaLifecycle = lifecycle<MediaStatus>({
  UPLOADING: ['VERIFYING', 'REMOVED'],
  VERIFYING: ['READY', 'REFUSED', 'REMOVED'],
  READY: ['REMOVED'],
  REFUSED: ['REMOVED'],
  REMOVED: [],
});
