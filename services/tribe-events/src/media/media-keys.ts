import type { EventMedia } from './event-media.ts';

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
} as const;

/** Where an upload is kept until it was checked. No download address is ever made for it. */
export function quarantineKey({ id }: Pick<EventMedia, 'id'>): string {
  return `tribe-events/quarantine/${id}`;
}

export function contentKey({ id, contentType }: Pick<EventMedia, 'id' | 'contentType'>): string {
  return `tribe-events/media/${id}/content.${extensions[contentType]}`;
}

/** Thumbnails are numbered from the smallest. */
export function thumbnailKey({ id }: Pick<EventMedia, 'id'>, nth: number): string {
  return `tribe-events/media/${id}/${nth}.webp`;
}

const mostThumbnails = 4;

/** All that may be in the store, also of media that were removed while they were checked. */
export function allKeys(media: Pick<EventMedia, 'id' | 'contentType'>): string[] {
  const thumbnails = Array.from({ length: mostThumbnails }, (_, nth) => thumbnailKey(media, nth));
  return [quarantineKey(media), contentKey(media), ...thumbnails];
}
