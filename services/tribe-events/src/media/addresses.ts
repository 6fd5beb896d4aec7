import type { MediaStore } from '@kindred/media/media-store';
import { contentKey, thumbnailKey } from '@kindred/uploads/content-keys';
import type { Dimensions } from '@kindred/uploads/upload';
import type { EventMedia } from './event-media.ts';
import { mediaUploads } from './media-uploads.ts';

const halfHourMs = 1_800_000;
const fiveMinutesMs = 300_000;

export interface ShownThumbnail extends Dimensions {
  readonly media: EventMedia;
  readonly nth: number;
}

/** An address of content, made without asking the store. Null for media that are not READY. */
export async function addressOf(media: EventMedia, store: MediaStore, now: Date): Promise<string | null> {
  if (media.status !== 'READY') return null;
  return store.downloadAddress(contentKey(mediaUploads, media), { contentType: media.contentType, ...signedFor(now) });
}

export function addressOfThumbnail({ media, nth }: ShownThumbnail, store: MediaStore, now: Date): Promise<string> {
  return store.downloadAddress(thumbnailKey(mediaUploads, media, nth), {
    contentType: 'image/webp',
    ...signedFor(now),
  });
}

/** An address of content that was reported, also after the media were deleted. */
export function addressForAdmins(media: EventMedia, store: MediaStore, now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + fiveMinutesMs);
  return store.downloadAddress(contentKey(mediaUploads, media), {
    contentType: media.contentType,
    signedAt: now,
    expiresAt,
    mayBeKept: false,
  });
}

/** The same address for half an hour, so that clients can cache. It serves 60 to 90 minutes. */
function signedFor(now: Date) {
  const signedAt = new Date(Math.floor(now.getTime() / halfHourMs) * halfHourMs);
  return { signedAt, expiresAt: new Date(signedAt.getTime() + 3 * halfHourMs), mayBeKept: true };
}
