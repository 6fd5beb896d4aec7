import { createHash } from 'node:crypto';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { MediaStore } from '@kindred/media/media-store';
import { quarantineKey } from '@kindred/uploads/content-keys';
import { refuseBeyondQuota } from '@kindred/uploads/quota';
import { MediaSpaceFull } from '@kindred/uploads/refusals';
import { In } from 'typeorm';
import type { Archive } from '../day-one/read-archive.ts';
import { JournalEntry } from '../journal/journal-entry.ts';
import { lockJournal } from '../journal/lock-journal.ts';
import { JournalPhoto, mostPhotos } from '../journal-photos/journal-photo.ts';
import { photoUploads } from '../journal-photos/photo-uploads.ts';
import { needDisclaimer } from './import-entries.ts';
import type { JournalImport } from './journal-import.ts';
import { underLease, type LeasedImport } from './lease-import.ts';
import { readNextPhoto, setNextPhoto } from './next-photo.ts';
import { findPhoto, photosOf, type PhotoOfEntry, type TypedPhoto } from './photos-of-archive.ts';

/** An import does not count among the uploads of a day. */
const quota = { mostBytes: 1024 ** 3, mostInADay: Number.MAX_SAFE_INTEGER };

interface PhotoImport {
  readonly work: UnitOfWork;
  readonly store: MediaStore;
}

/**
 * Brings in the photos of the entries that this import brought, and those that a failed import before it left, which
 * are then checked as uploads are. The id of a photo follows from the import and its place, so that a replica that
 * begins again writes no second one.
 * @throws {ImportFault} @throws {LeaseLost} @throws {MediaUnavailable}
 */
export async function importPhotos({ work, store }: PhotoImport, leased: LeasedImport, archive: Archive) {
  const { photos, beyond } = await photosOf(archive, leased.requestedAt);
  const handled = await underLease(work, leased, async (_, journalImport) => {
    journalImport.beginPhotos(beyond);
    return journalImport.handledPhotos;
  });
  for (const photo of photos.slice(handled)) {
    const file = findPhoto(archive, photo);
    const begun = await underLease(work, leased, (tx, journalImport) => begin(tx, journalImport, photo, file));
    if (begun === null || file === null) continue;
    const content = await file.read();
    if (content) await store.write(quarantineKey(photoUploads, begun), content, file.contentType);
    await underLease(work, leased, (tx, journalImport) =>
      content ? finish(tx, journalImport, photo, begun.id) : leaveOut(tx, journalImport, photo, begun.id),
    );
  }
}

/** Adds a photo whose content is to be written. Null for one that is not imported, which is counted at once. */
async function begin(
  tx: Transaction,
  journalImport: JournalImport,
  photo: PhotoOfEntry,
  file: TypedPhoto | null,
): Promise<JournalPhoto | null> {
  const { id: importId, ownerId } = journalImport;
  if (ownerId === null) throw new Error('An import without an owner is REMOVED.');
  await needDisclaimer(tx, ownerId);
  await lockJournal(tx, ownerId);
  const entry = await tx.findOne(JournalEntry, { ownerId, importKey: photo.entryKey });
  // Photos that an import has looked at are as the entry's owner has left them.
  const nextPhoto = entry && entry.deletedAt === null ? await readNextPhoto(tx, entry) : null;
  const id = photoId(importId, photo);
  const known = await tx.findOne(JournalPhoto, { id });
  if (known?.status === 'UPLOADING') return known;
  if (known === null && entry !== null && nextPhoto !== null && nextPhoto <= photo.place) {
    if (file && (await fits(tx, entry, file))) return tx.add(JournalPhoto.bring(id, entry, file, tx.now));
    await noteHandled(tx, journalImport, photo);
    journalImport.photosLeftOut += 1;
  } else journalImport.handledPhotos += 1;
  return null;
}

async function finish(tx: Transaction, journalImport: JournalImport, of: PhotoOfEntry, id: string): Promise<void> {
  await noteHandled(tx, journalImport, of);
  const photo = await tx.lockOne(JournalPhoto, id);
  if (photo?.status === 'UPLOADING') photo.finish(tx.now);
  journalImport.photos += 1;
}

/** A photo that could not be read is deleted, and keeps no other from coming. */
async function leaveOut(tx: Transaction, journalImport: JournalImport, of: PhotoOfEntry, id: string): Promise<void> {
  await noteHandled(tx, journalImport, of);
  const photo = await tx.lockOne(JournalPhoto, id);
  if (photo?.status === 'UPLOADING') photo.remove(tx.now);
  journalImport.photosLeftOut += 1;
}

/**
 * Notes on the import and on the entry that a photo was looked at. The entry comes before its photo, as where an entry
 * is deleted: two that lock in one order never wait for each other.
 */
async function noteHandled(tx: Transaction, journalImport: JournalImport, photo: PhotoOfEntry): Promise<void> {
  const { ownerId } = journalImport;
  journalImport.handledPhotos += 1;
  const entry = await tx.findOne(JournalEntry, { ownerId: ownerId ?? '', importKey: photo.entryKey });
  if (entry) await setNextPhoto(tx, entry, photo.isLast ? null : photo.place + 1);
}

/** Whether an entry takes another photo, and its owner has the space. The lock of the journal keeps the count right. */
async function fits(tx: Transaction, { id: entryId, ownerId }: JournalEntry, { bytes }: TypedPhoto): Promise<boolean> {
  const there = { entryId, status: In(['UPLOADING', 'VERIFYING', 'READY']) };
  if ((await tx.find(JournalPhoto, there, { take: mostPhotos })).length === mostPhotos) return false;
  try {
    await refuseBeyondQuota(tx, photoUploads, quota, { personId: ownerId, sizeBytes: bytes });
    return true;
  } catch (error) {
    if (error instanceof MediaSpaceFull) return false;
    throw error;
  }
}

/** A UUID of version 8: its bits are a hash. */
function photoId(importId: string, { entryKey, place, identifier }: PhotoOfEntry): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([importId, entryKey, place, identifier]))
    .digest('hex');
  const variant = '89ab'[Number.parseInt(hash[16] ?? '0', 16) % 4];
  const [a, b, c, d] = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(13, 16), hash.slice(17, 20)];
  return `${a}-${b}-8${c}-${variant}${d}-${hash.slice(20, 32)}`;
}
