import { ContentRefused } from './content-refused.ts';
import { prepareImage } from './images/prepare-image.ts';
import { isImageType, isVideoType, type ImageType, type VideoType } from './media-types.ts';
import type { Prepared } from './prepared.ts';
import { prepareMp4 } from './videos/prepare-mp4.ts';
import { prepareWebm } from './videos/prepare-webm.ts';

/** What content of each type is called by its first bytes. */
const foundAs: Readonly<Record<ImageType | VideoType, readonly string[]>> = {
  'image/jpeg': ['image/jpeg'],
  'image/png': ['image/png', 'image/apng'],
  'image/webp': ['image/webp'],
  'video/mp4': ['video/mp4', 'video/x-m4v'],
  'video/quicktime': ['video/quicktime'],
  'video/webm': ['video/webm'],
};

/**
 * Makes of uploaded content what may be shown. A video is changed in place. Content that is not of the type that it
 * was declared as is refused before a decoder sees it.
 *
 * @throws {ContentRefused}
 */
export async function prepareMedia(content: Buffer, declared: ImageType | VideoType): Promise<Prepared> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(content.subarray(0, 4_100)).catch(() => undefined);
  if (!found || !foundAs[declared].includes(found.mime)) throw new ContentRefused('TYPE');
  if (isImageType(declared)) return prepareImage(content, declared);
  if (!isVideoType(declared)) throw new ContentRefused('TYPE');
  return declared === 'video/webm' ? prepareWebm(content) : prepareMp4(content, declared);
}
