import type { Transaction } from '@kindred/database/transaction';
import { Person } from '../../people/person.ts';
import { BridgeGuest } from '../../bridge-guests/bridge-guest.ts';
import type { MatrixSender } from '../../bridge-guests/sender-of.ts';
import { ChannelMessage } from '../channel-message.ts';

/** The message of a channel that an event of Matrix is. Null for an event that is no message, or is not known here. */
export async function findMessage(
  tx: Transaction,
  channelId: string,
  matrixEventId: string | null,
): Promise<ChannelMessage | null> {
  return matrixEventId === null ? null : tx.findOne(ChannelMessage, { matrixEventId, channelId });
}

/**
 * The person or guest who sent a message, if the user `matrixId` sent it in Matrix; else null. What a person wrote in
 * Matrix before they linked their account belongs to the guest. A message sent from here has the ghost as its sender in
 * Matrix, so its person changes it here alone.
 */
export async function writerOf(
  tx: Transaction,
  { matrixEventId, senderGuestId: guestId, senderUserId: userId }: ChannelMessage,
  matrixId: string,
): Promise<MatrixSender | null> {
  if (guestId !== null) return (await tx.findOne(BridgeGuest, { id: guestId, matrixId })) && { guestId };
  if (userId === null || !(await tx.findOne(Person, { userId, matrixId }))) return null;
  const own = await tx.query('SELECT 1 FROM matrix_event WHERE event_id = $1 AND key IS NOT NULL', [matrixEventId]);
  return own.length === 0 ? { userId } : null;
}
