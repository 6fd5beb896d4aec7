import type { Transaction } from '@kindred/database/transaction';
import { isOurs, type MatrixNames } from '../homeserver/matrix-names.ts';
import { keyOf, type RoomEvent } from '../homeserver/room-event.ts';
import type { EventHandlers } from './event-handlers.ts';
import type { ChannelRoom, MatrixEvent } from './matrix-event.ts';
import { readMatrixEvent } from './read-matrix-event.ts';

export interface ApplyingDependencies {
  readonly names: MatrixNames;
  readonly eventHandlers: readonly EventHandlers[];
}

/**
 * Applies one event that has not been applied before. What this service itself did is in the graph already, so that of
 * its own events only their ids are learned.
 * @param key of the call by which this service sent the event; null if it did not
 */
export async function applyEvent(
  tx: Transaction,
  { names, eventHandlers }: ApplyingDependencies,
  room: ChannelRoom,
  event: RoomEvent,
  key: string | null,
): Promise<void> {
  if (key !== null) {
    const { eventId, sentAt } = event;
    for (const { own } of eventHandlers) await own?.(tx, room, { eventId, key, sentAt });
  }
  if (isOurs(names, event.sender)) return;
  const known = readMatrixEvent(event);
  if (known === null) return;
  for (const handlers of eventHandlers) await handle(handlers, tx, room, known);
}

/** The key of an event that this service sent. A key in the event of another says nothing: anyone can write one. */
export function ownKeyOf(names: MatrixNames, event: RoomEvent): string | null {
  return isOurs(names, event.sender) ? keyOf(event) : null;
}

async function handle<Event extends MatrixEvent>(
  handlers: EventHandlers,
  tx: Transaction,
  room: ChannelRoom,
  event: Event,
): Promise<void> {
  const handler = handlers[event.kind] as
    | ((tx: Transaction, room: ChannelRoom, event: Event) => Promise<void>)
    | undefined;
  await handler?.(tx, room, event);
}
