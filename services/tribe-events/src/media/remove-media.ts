import { mediaRemoved } from '@kindred/contracts/tribe-events/media-removed';
import type { Transaction } from '@kindred/database/transaction';
import type { EventMedia } from './event-media.ts';

/** Why media are gone. */
export type RemovalCause = 'UPLOADER' | 'HOST' | 'RETENTION' | 'ERASURE';

/** Hides locked media from everyone, and tells of it if others saw them. A job removes the content. */
export function removeMedia(tx: Transaction, media: EventMedia, cause: RemovalCause): void {
  const wasShown = media.status === 'READY';
  media.remove(tx.now);
  if (!wasShown) return;
  const { id: mediaId, tribeId, eventId, type } = media;
  tx.publish(mediaRemoved, media, { mediaId, tribeId, ...(eventId !== null && { eventId }), type, cause });
}
