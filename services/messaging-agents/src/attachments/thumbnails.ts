import type { MediaStore } from '@kindred/media/media-store';
import { thumbnailKey } from '@kindred/uploads/content-keys';
import type { Dimensions } from '@kindred/uploads/upload';
import { channelUploadKind } from '../channel-uploads/upload-kind.ts';

const tenMinutesMs = 600_000;

export interface ShownThumbnail extends Dimensions {
  readonly uploadId: string;
  readonly nth: number;
}

/** An address of a thumbnail, made without asking the store. */
export function addressOfThumbnail({ uploadId: id, nth }: ShownThumbnail, store: MediaStore, now: Date) {
  return store.downloadAddress(thumbnailKey(channelUploadKind, { id }, nth), {
    contentType: 'image/webp',
    signedAt: now,
    expiresAt: new Date(now.getTime() + tenMinutesMs),
    mayBeKept: false,
  });
}
