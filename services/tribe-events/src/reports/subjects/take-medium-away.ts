import type { Transaction } from '@kindred/database/transaction';
import { recordPictureRemoved } from '../../chat/record-picture-removed.ts';
import { lockChat } from '../../chat/sequence.ts';
import { EventMedia } from '../../media/event-media.ts';
import { removeMedia } from '../../media/remove-media.ts';

/** Removes a picture or a video for an admin, also from the messages that show it. */
export async function takeMediumAway(tx: Transaction, id: string): Promise<void> {
  const known = await tx.findOne(EventMedia, { id });
  if (!known) return;
  if (known.eventId === null) await lockChat(tx, known.tribeId);
  const media = await tx.lockOne(EventMedia, { id, status: 'READY' });
  if (!media) return;
  removeMedia(tx, media, 'MODERATION');
  await recordPictureRemoved(tx, media, null);
}
