import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { UploadAddress } from '@kindred/media/media-store';
import type { Person } from '@kindred/service/callers';
import { refuseBeyondQuota } from '@kindred/uploads/quota';
import { readDeclared } from '@kindred/uploads/read-declared';
import { uploadAddressOf } from '@kindred/uploads/upload-address';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { lockEntry } from '../journal/lock-journal.ts';
import { EntryDeleted } from '../journal/refusals.ts';
import { JournalPhoto, mostPhotos } from './journal-photo.ts';
import { photoUploads } from './photo-uploads.ts';
import { TooManyPhotos } from './refusals.ts';
import { visiblePhoto } from './visible-photo.ts';

const mostBytes = 15_000_000;
const longest = { 'image/jpeg': mostBytes, 'image/png': mostBytes, 'image/webp': mostBytes };
const quota = { mostBytes: 1024 ** 3, mostInADay: 50 };

export interface StartPhotoInput {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly contentType: string;
  readonly size: number;
}

/**
 * Begins the upload of a photo to a person's own entry. The same request again gets the same address, as long as it
 * serves.
 */
export async function startPhoto(
  work: UnitOfWork,
  { media: { store } }: Pick<Dependencies, 'media'>,
  person: Person,
  { idempotencyKey: key, ...input }: StartPhotoInput,
): Promise<{ readonly photo: JournalPhoto; readonly upload: UploadAddress | null }> {
  const content = readDeclared(input, longest);
  const request = { operation: 'startJournalPhotoUpload', key, request: input };
  const id = await idempotent(work, person, request, async (tx) => {
    await requireDisclaimer(tx, person.id);
    const { entry } = await lockEntry(tx, person.id, input.entryId);
    if (entry.deletedAt !== null) throw new EntryDeleted();
    await refuseBeyondEntry(tx, entry.id);
    await refuseBeyondQuota(tx, photoUploads, quota, { personId: person.id, sizeBytes: content.sizeBytes });
    return tx.add(JournalPhoto.start(entry.id, content, person.id, tx.now)).id;
  });
  // A retry can come after the photo was removed.
  const photo = await work.read(person, (tx) => tx.get(JournalPhoto, { ...visiblePhoto, id }, 'No photo of yours'));
  return { photo, upload: await uploadAddressOf(store, photoUploads, photo, work.now) };
}

/** The lock of the journal keeps the count right. @throws {TooManyPhotos} */
async function refuseBeyondEntry(tx: Transaction, entryId: string): Promise<void> {
  const there = { entryId, status: In(['UPLOADING', 'VERIFYING', 'READY']) };
  const photos = await tx.find(JournalPhoto, there, { take: mostPhotos });
  if (photos.length === mostPhotos) throw new TooManyPhotos(mostPhotos);
}
