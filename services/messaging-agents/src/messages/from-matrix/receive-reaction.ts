import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { readEmoji } from '@kindred/sequences/read-emoji';
import type { ChannelRoom, ReactionEvent } from '../../inbound/matrix-event.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import { addReaction } from '../react.ts';
import { admitOrRedact } from './admit-or-redact.ts';
import { findMessage } from './find-message.ts';

/** Adds a reaction. In Matrix any text can be one. Here only an emoji is, and a message has few kinds of them. */
export async function receiveReaction(
  tx: Transaction,
  dependencies: EventDependencies,
  room: ChannelRoom,
  event: ReactionEvent,
): Promise<void> {
  const message = await findMessage(tx, room.channelId, event.target);
  if (!message || message.deletedAt !== null) return;
  const writer = await admitOrRedact(tx, dependencies, room, event, { isNew: false });
  if (writer === null) return;
  try {
    const reaction = { by: writer.who, emoji: readEmoji(event.emoji), matrixEventId: event.eventId };
    await addReaction(tx, dependencies.sealer, message, reaction);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}
