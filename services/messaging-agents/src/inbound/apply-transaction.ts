import { createHash } from 'node:crypto';
import { job } from '@kindred/database/actor';
import { isPassingFault } from '@kindred/database/conflict';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Logger } from 'pino';
import type { RoomEvent } from '../homeserver/room-event.ts';
import type { ApplyingDependencies } from './apply-event.ts';
import { applyEvents, type EventOfRoom } from './apply-events.ts';
import { lockRooms } from './lock-rooms.ts';
import { recordFailure } from './record-failure.ts';

export interface TransactionDependencies extends ApplyingDependencies {
  readonly work: UnitOfWork;
  readonly logger: Logger;
}

/**
 * Applies the events of a transaction, each once, in their order, and one transaction after the other. A transaction is
 * known by its events and not by its number, which a homeserver with a new database begins again. Events of rooms
 * without a channel are passed over.
 * @throws what may pass, such as a conflict: nothing is applied then, and the homeserver sends the transaction again
 */
export async function applyTransaction(
  dependencies: TransactionDependencies,
  events: readonly RoomEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const { work, logger } = dependencies;
  try {
    await work.run(job(), async (tx) => {
      if (await recordTransaction(tx, events)) await applyEvents(tx, dependencies, await inChannelRooms(tx, events));
    });
  } catch (error) {
    if (isPassingFault(error)) throw error;
    logger.warn(
      { err: error, events: events.length },
      'A transaction failed as a whole; its events are applied singly',
    );
    await applySingly(dependencies, events);
  }
}

/**
 * Applies each event by itself, so that one that always fails does not hold up all that come after it. It is recorded
 * as failed. If that fails too, the database is at fault, and the homeserver sends the transaction again.
 */
async function applySingly(dependencies: TransactionDependencies, events: readonly RoomEvent[]): Promise<void> {
  const { work, logger } = dependencies;
  for (const event of events) {
    try {
      await work.run(job(), async (tx) => {
        await lockInbound(tx);
        await applyEvents(tx, dependencies, await inChannelRooms(tx, [event]));
      });
    } catch (error) {
      if (isPassingFault(error)) throw error;
      await work.run(job(), (tx) => recordFailure(tx, event, error));
      logger.error({ err: error, type: event.type }, 'An event of Matrix could not be applied; it is passed over');
    }
  }
  await work.run(job(), (tx) => recordTransaction(tx, events));
}

/** Returns false if the transaction is known. */
async function recordTransaction(tx: Transaction, events: readonly RoomEvent[]): Promise<boolean> {
  await lockInbound(tx);
  const recorded = await tx.query(
    'INSERT INTO matrix_transaction (digest, received_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
    [digestOf(events), tx.now],
  );
  return recorded.length === 1;
}

/** A homeserver has one transaction in flight. Two at once come from a retry after a lost answer. */
function lockInbound(tx: Transaction): Promise<void> {
  return lockName(tx, 'matrix transactions');
}

function digestOf(events: readonly RoomEvent[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(events.map(({ eventId }) => eventId)))
    .digest();
}

/**
 * The events of rooms that belong to a channel, which are locked. Those of a room whose history is being read are left
 * to that reading, which comes to them in their order.
 */
async function inChannelRooms(tx: Transaction, events: readonly RoomEvent[]): Promise<EventOfRoom[]> {
  const rooms = await lockRooms(tx, [...new Set(events.map(({ roomId }) => roomId))], events);
  const unfilled = [...rooms.values()].filter(({ fillState }) => fillState !== 'FILLED');
  if (unfilled.length > 0)
    await tx.query('UPDATE matrix_room SET fill_again = true WHERE channel_id = ANY ($1::uuid[])', [
      unfilled.map(({ channelId }) => channelId),
    ]);
  return events.flatMap((event) => {
    const room = rooms.get(event.roomId);
    if (room?.fillState !== 'FILLED') return [];
    const { channelId, roomId } = room;
    return [{ room: { channelId, roomId, isHistory: false, isBeforeLink: false }, event }];
  });
}
