import { photoRemoved } from '@kindred/contracts/companion-journal/photo-removed';
import type { Transaction } from '@kindred/database/transaction';
import type { JournalPhoto } from './journal-photo.ts';

/** Why a photo is gone. */
export type RemovalCause = 'OWNER' | 'RETENTION' | 'ERASURE';

/** Hides a locked photo for good, and tells of it if its owner saw it. A job removes the content. */
export function removePhoto(tx: Transaction, photo: JournalPhoto, cause: RemovalCause): void {
  const wasShown = photo.status === 'READY';
  photo.remove(tx.now);
  if (wasShown) tx.publish(photoRemoved, photo, { photoId: photo.id, entryId: photo.entryId, cause });
}
