import type { Upload } from './upload.ts';

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
} as const;

type Typed = Pick<Upload, 'id' | 'contentType'>;

/** Whose keys they are. */
interface Prefixed {
  readonly prefix: string;
}

/** Where an upload is kept until it was checked. No download address is ever made for it. */
export function quarantineKey({ prefix }: Prefixed, { id }: Pick<Upload, 'id'>): string {
  return `${prefix}/quarantine/${id}`;
}

export function contentKey({ prefix }: Prefixed, upload: Typed): string {
  return `${prefix}/media/${upload.id}/content.${extensionOf(upload)}`;
}

/** Thumbnails are numbered from the smallest. */
export function thumbnailKey({ prefix }: Prefixed, { id }: Pick<Upload, 'id'>, nth: number): string {
  return `${prefix}/media/${id}/${nth}.webp`;
}

/** How the name of a file with this content ends. */
export function extensionOf({ contentType }: Pick<Upload, 'contentType'>): string {
  return extensions[contentType];
}

const mostThumbnails = 4;

/** All that may be in the store, also of an upload that was removed while it was checked. */
export function allKeys(kind: Prefixed, upload: Typed): string[] {
  const thumbnails = Array.from({ length: mostThumbnails }, (_, nth) => thumbnailKey(kind, upload, nth));
  return [quarantineKey(kind, upload), contentKey(kind, upload), ...thumbnails];
}
