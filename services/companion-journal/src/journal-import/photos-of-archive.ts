import type { ImageType } from '@kindred/media/media-types';
import { readEntry, type PhotoReference } from '../day-one/day-one-entry.ts';
import type { Archive } from '../day-one/read-archive.ts';

/** HEIC, GIF and videos are not among them. */
const types: Readonly<Record<string, ImageType>> = {
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

export interface PhotoOfEntry extends PhotoReference {
  readonly entryKey: string;
  /** Its place among the photos of the entry, from 0. */
  readonly place: number;
}

export interface PhotoFile {
  readonly content: Buffer;
  readonly contentType: ImageType;
}

/** The photos of all entries that can be imported, in the order of the file. */
export function photosOf(archive: Archive, now: Date): PhotoOfEntry[] {
  return archive.entries.flatMap((raw) => {
    const entry = readEntry(raw, now);
    return typeof entry === 'string'
      ? []
      : entry.photos.map((photo, place) => ({ ...photo, entryKey: entry.key, place }));
  });
}

/** Null for a photo of another type, or one that the file does not have. @throws {ImportFault} */
export async function readPhoto(archive: Archive, photo: PhotoReference): Promise<PhotoFile | null> {
  const contentType = Object.hasOwn(types, photo.type) ? types[photo.type] : undefined;
  const content = contentType === undefined ? null : await archive.photo(photo);
  return content !== null && contentType !== undefined ? { content, contentType } : null;
}
