import type { ImageType, VideoType } from './media-types.ts';

/** A smaller picture, in WebP. */
export interface PreparedThumbnail {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
}

/** What may be shown. */
export interface Prepared {
  readonly content: Buffer;
  readonly contentType: ImageType | VideoType;
  readonly width: number;
  readonly height: number;
  readonly thumbnails: readonly PreparedThumbnail[];
}
