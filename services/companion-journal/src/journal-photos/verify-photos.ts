import { photoAdded } from '@kindred/contracts/companion-journal/photo-added';
import type { Transaction } from '@kindred/database/transaction';
import { isImageType } from '@kindred/media/media-types';
import type { Prepared } from '@kindred/media/prepared';
import type { Job } from '@kindred/service/jobs';
import { verifyUploads } from '@kindred/uploads/verify-uploads';
import type { Dependencies } from '../dependencies.ts';
import type { JournalPhoto } from './journal-photo.ts';
import { photoUploads } from './photo-uploads.ts';

/** Checks photos, and makes of each what may be shown. */
export const verifyPhotos: Job<Dependencies> = {
  name: 'verify-journal-photos',
  everyMs: 1_000,
  run: ({ work, dependencies: { media } }) => verifyUploads({ work, store: media.store, kind: photoUploads, tell }),
};

const types = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WEBP' } as const;

function tell(tx: Transaction, photo: JournalPhoto, { content, contentType }: Prepared): void {
  const { id: photoId, entryId, uploadedBy } = photo;
  const owner = uploadedBy === null ? {} : { ownerId: uploadedBy };
  tx.publish(photoAdded, photo, { photoId, entryId, ...owner, type: typeOf(contentType), bytes: content.length });
}

function typeOf(contentType: Prepared['contentType']) {
  if (!isImageType(contentType)) throw new Error('A photo is a picture.');
  return types[contentType];
}
