import type { Transaction } from '@kindred/database/transaction';
import type { EditEvent, ChannelRoom } from '../../inbound/matrix-event.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import { applyEdit } from '../change-message.ts';
import { cleanMessage } from '../read-message.ts';
import { admitOrRedact } from './admit-or-redact.ts';
import { findMessage, writerOf } from './find-message.ts';

/**
 * Changes what a message of Matrix says. A homeserver takes edits of what others sent, which no client shows: they are
 * ignored here too.
 */
export async function receiveEdit(
  tx: Transaction,
  dependencies: EventDependencies,
  room: ChannelRoom,
  event: EditEvent,
): Promise<void> {
  const message = await findMessage(tx, room.channelId, event.target);
  if (!message || message.deletedAt !== null) return;
  const by = await writerOf(tx, message, event.sender);
  const text = cleanMessage(event.body, event.formattedBody);
  if (by === null || text === null) return;
  if (await admitOrRedact(tx, dependencies, room, event, { isNew: false }))
    await applyEdit(tx, dependencies.sealer, message, { by, text, matrixEventId: event.eventId });
}
