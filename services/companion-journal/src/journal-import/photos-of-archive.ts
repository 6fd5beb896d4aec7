import { setImmediate as otherWork } from 'node:timers/promises';
import type { ImageType } from '@kindred/media/media-types';
import { readEntry, type PhotoReference } from '../day-one/day-one-entry.ts';
import type { Archive, ArchivedPhoto } from '../day-one/read-archive.ts';
import { mostPhotos } from '../journal-photos/journal-photo.ts';

/** HEIC, GIF and videos are not among them. */
const types: Readonly<Record<string, ImageType>> = {
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Photos that are taken from one file. Pictures of ordinary size fill the space of a person before. */
const mostOfFile = 5_000;
/** Entries that are read before other work of the process has its turn. */
const atOnce = 100;

export interface PhotoOfEntry extends PhotoReference {
  readonly entryKey: string;
  /** Its place among the photos of the entry, from 0. */
  readonly place: number;
  /** No photo of the entry comes after it. */
  readonly isLast: boolean;
}

export interface PhotosOfArchive {
  /** In the order of the file. */
  readonly photos: readonly PhotoOfEntry[];
  /** How many more the file refers to than an entry or an import takes. */
  readonly beyond: number;
}

/** The photos of all entries that can be imported. */
export async function photosOf(archive: Archive, now: Date): Promise<PhotosOfArchive> {
  const photos: PhotoOfEntry[] = [];
  let beyond = 0;
  for (const [nth, raw] of archive.entries.entries()) {
    if (nth % atOnce === 0) await otherWork();
    const entry = readEntry(raw, now);
    if (typeof entry === 'string') continue;
    const taken = entry.photos.slice(0, Math.min(mostPhotos, mostOfFile - photos.length));
    const last = Math.min(mostPhotos, entry.photos.length) - 1;
    photos.push(...taken.map((photo, place) => ({ ...photo, entryKey: entry.key, place, isLast: place === last })));
    beyond += entry.photos.length - taken.length;
  }
  return { photos, beyond };
}

export interface TypedPhoto extends ArchivedPhoto {
  readonly contentType: ImageType;
}

/** Null for a photo of another type, or one that the file does not have. */
export function findPhoto(archive: Archive, photo: PhotoReference): TypedPhoto | null {
  const contentType = Object.hasOwn(types, photo.type) ? types[photo.type] : undefined;
  const file = contentType === undefined ? null : archive.photo(photo);
  return file !== null && contentType !== undefined ? { ...file, contentType } : null;
}
