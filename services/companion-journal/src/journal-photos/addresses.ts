import type { MediaStore } from '@kindred/media/media-store';
import { contentKey, thumbnailKey } from '@kindred/uploads/content-keys';
import type { Dimensions } from '@kindred/uploads/upload';
import type { JournalPhoto } from './journal-photo.ts';
import { photoUploads } from './photo-uploads.ts';

const tenMinutesMs = 600_000;

export interface ShownThumbnail extends Dimensions {
  readonly photo: JournalPhoto;
  readonly nth: number;
}

/** An address of a photo, made without asking the store. Null for one that is not READY. */
export async function addressOf(photo: JournalPhoto, store: MediaStore, now: Date): Promise<string | null> {
  if (photo.status !== 'READY') return null;
  return store.downloadAddress(contentKey(photoUploads, photo), { contentType: photo.contentType, ...signedAt(now) });
}

export function addressOfThumbnail({ photo, nth }: ShownThumbnail, store: MediaStore, now: Date): Promise<string> {
  return store.downloadAddress(thumbnailKey(photoUploads, photo, nth), { contentType: 'image/webp', ...signedAt(now) });
}

function signedAt(now: Date) {
  return { signedAt: now, expiresAt: new Date(now.getTime() + tenMinutesMs), mayBeKept: false };
}
