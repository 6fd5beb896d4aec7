import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';
import { eraseUploads } from '@kindred/uploads/erase-uploads';
import { mediaUploads } from './media-uploads.ts';
import { removeMedia } from './remove-media.ts';

/** Hides an erased person's media at once. A job deletes the content. */
export function eraseMedia(erasing: Erasing): Promise<Erased> {
  return eraseUploads(erasing, mediaUploads, (tx, media) => removeMedia(tx, media, 'ERASURE'));
}
