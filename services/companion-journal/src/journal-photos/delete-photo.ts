import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { JournalPhoto } from './journal-photo.ts';
import { removePhoto } from './remove-photo.ts';
import { visiblePhoto } from './visible-photo.ts';

/** Deletes a person's own photo for good. @throws {NotFound} also for one of an entry that is deleted */
export function deletePhoto(work: UnitOfWork, person: Person, id: string): Promise<JournalPhoto> {
  return work.run(person, async (tx) => {
    const photo = await tx.lock(JournalPhoto, { ...visiblePhoto, id }, 'No photo of yours');
    removePhoto(tx, photo, 'OWNER');
    return photo;
  });
}
