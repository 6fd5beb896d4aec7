import type { Transaction } from '@kindred/database/transaction';
import { recordNext } from '../changes/sequence.ts';
import { ChannelMessage } from './channel-message.ts';
import { deleteText } from './message-texts.ts';

/**
 * Notes that the homeserver's event of a message came back in the homeserver's order. The message takes its place
 * there, and its text is kept here no longer. Once is enough: a repeated call changes nothing.
 * @throws {NotFound}
 */
export async function confirmMessage(tx: Transaction, messageId: string, matrixEventId: string): Promise<void> {
  const found = await tx.get(ChannelMessage, messageId, 'No message');
  if (found.isConfirmed) return;
  const place = await recordNext(tx, found.channelId, { kind: 'CONFIRMED', messageId, ...found.sender });
  const message = await tx.get(ChannelMessage, messageId, 'No message');
  message.matrixEventId ??= matrixEventId;
  message.confirm(place);
  await deleteText(tx, messageId);
}
