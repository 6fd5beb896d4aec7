import type { Sharp } from 'sharp';
import { ContentRefused } from '../content-refused.ts';
import type { ImageType } from '../media-types.ts';
import type { Prepared, PreparedThumbnail } from '../prepared.ts';

const mostPixels = 50_000_000;
/** Of the longer side of what is shown. */
const longestSide = 4_096;
const thumbnailWidths = [320, 1_280];
const secondsForEach = 30;

const formats = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' } as const;
/** A quality would reduce a PNG to a palette. */
const encoding = { jpeg: { quality: 88 }, png: {}, webp: { quality: 88 } };

/**
 * Decodes a picture and writes it anew: upright, in sRGB, without metadata, and smaller if it is very large. Of several
 * frames, the first one is left. The size is read from the header, before anything is decoded.
 *
 * The work is done by libvips in threads of its own. The caller sees to how many pictures are prepared at once.
 *
 * @throws {ContentRefused}
 */
export async function prepareImage(content: Buffer, contentType: ImageType): Promise<Prepared> {
  const decoded = await open(content, contentType);
  const format = formats[contentType];
  try {
    const { data, info } = await decoded
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toFormat(format, encoding[format])
      .timeout({ seconds: secondsForEach })
      .toBuffer({ resolveWithObject: true });
    const thumbnails = await thumbnailsOf(data);
    return { content: data, contentType, width: info.width, height: info.height, thumbnails };
  } catch (error) {
    throw new ContentRefused('UNREADABLE', error);
  }
}

async function open(content: Buffer, contentType: ImageType): Promise<Sharp> {
  const sharp = await loadSharp();
  const image = sharp(content, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
  const { format, width, height } = await image.metadata().catch((error: unknown) => {
    throw new ContentRefused(isTooLarge(error) ? 'DIMENSIONS' : 'UNREADABLE', error);
  });
  if (format !== formats[contentType]) throw new ContentRefused('TYPE');
  if (width * height > mostPixels) throw new ContentRefused('DIMENSIONS');
  return image;
}

async function thumbnailsOf(content: Buffer): Promise<PreparedThumbnail[]> {
  const sharp = await loadSharp();
  const thumbnails: PreparedThumbnail[] = [];
  for (const most of thumbnailWidths) {
    const { data, info } = await sharp(content)
      .resize({ width: most, withoutEnlargement: true })
      .webp({ quality: 80 })
      .timeout({ seconds: secondsForEach })
      .toBuffer({ resolveWithObject: true });
    thumbnails.push({ content: data, width: info.width, height: info.height });
  }
  return thumbnails;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && error.message.includes('exceeds pixel limit');
}

/**
 * Loaded when the first picture comes, because a start should not wait for it. Only the decoders that are needed are
 * left on: libvips has others that few people have tried to break.
 */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
  sharp.cache(false);
  return sharp;
}
