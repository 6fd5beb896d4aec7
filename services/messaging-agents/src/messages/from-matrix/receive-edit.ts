import type { Transaction } from '@kindred/database/transaction';
import type { EditEvent, ChannelRoom } from '../../inbound/matrix-event.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import { queueCall } from '../../outbound/queue-call.ts';
import { applyEdit } from '../change-message.ts';
import { hasMostEdits, mostEdits } from '../message-edits.ts';
import { cleanMessage } from '../read-message.ts';
import { admitOrRedact } from './admit-or-redact.ts';
import { findMessage, writerOf } from './find-message.ts';

/**
 * Changes what a message of Matrix says. A homeserver takes edits of what others sent, which no client shows: they are
 * ignored here too. An edit beyond the hundredth is redacted in Matrix, so that both sides show the same; those of a
 * room's history are kept, since people made them under other rules.
 */
export async function receiveEdit(
  tx: Transaction,
  dependencies: EventDependencies,
  room: ChannelRoom,
  event: EditEvent,
): Promise<void> {
  const { channelId, isHistory } = room;
  const message = await findMessage(tx, channelId, event.target);
  if (!message || message.deletedAt !== null) return;
  const by = await writerOf(tx, message, event.sender);
  const text = cleanMessage(event.body, event.formattedBody);
  if (by === null || text === null) return;
  const { sealer } = dependencies;
  if (!isHistory && (await hasMostEdits(tx, message.id))) {
    const target = { eventId: event.eventId };
    const reason = `A message is edited at most ${mostEdits} times.`;
    await queueCall(tx, sealer, { kind: 'REDACT', channelId, sender: null, target, reason });
  } else if (await admitOrRedact(tx, dependencies, room, event, { isNew: false }))
    await applyEdit(tx, sealer, message, { by, text, matrixEventId: event.eventId });
}
