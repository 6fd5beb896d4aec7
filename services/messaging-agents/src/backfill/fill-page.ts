import { job } from '@kindred/database/actor';
import { isPassingFault } from '@kindred/database/conflict';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Logger } from 'pino';
import type { HistoryPage, Homeserver } from '../homeserver/homeserver.ts';
import type { RoomEvent } from '../homeserver/room-event.ts';
import type { ApplyingDependencies } from '../inbound/apply-event.ts';
import { applyEvents, type EventOfRoom } from '../inbound/apply-events.ts';
import { lockRooms } from '../inbound/lock-rooms.ts';
import { recordFailure } from '../inbound/record-failure.ts';

export interface FillingDependencies extends ApplyingDependencies {
  readonly work: UnitOfWork;
  readonly logger: Pick<Logger, 'warn' | 'error'>;
  readonly homeserver: Pick<Homeserver, 'readHistory' | 'placeAfter'>;
}

export interface UnfilledRoom {
  readonly channelId: string;
  readonly roomId: string;
  readonly lastEventId: string | null;
  /** Where the next page begins, if some were read. */
  readonly fillFrom: string | null;
  readonly isFilling: boolean;
  /** What is read is the room's history from before the link. Later fills read what was missed in outages. */
  readonly isFirstFill: boolean;
}

/**
 * Applies a page of a room's history. One that fails for good is applied event by event, so that one bad event does
 * not stop the room.
 * @throws what may pass, such as a conflict
 */
export async function applyPage(
  dependencies: FillingDependencies,
  room: UnfilledRoom,
  page: HistoryPage,
): Promise<void> {
  try {
    await applyWhole(dependencies, room, page);
  } catch (error) {
    if (isPassingFault(error)) throw error;
    const { channelId } = room;
    const note = 'A page of history failed as a whole; its events are applied singly';
    dependencies.logger.warn({ err: error, channelId }, note);
    await applySingly(dependencies, room, page);
  }
}

function applyWhole({ work, ...dependencies }: FillingDependencies, room: UnfilledRoom, page: HistoryPage) {
  return work.run(job(), async (tx) => {
    if (!(await lockIfStillAt(tx, room, page.events))) return;
    await applyEvents(tx, dependencies, ofRoom(room, page.events));
    await recordPlace(tx, room, page);
  });
}

async function applySingly(dependencies: FillingDependencies, room: UnfilledRoom, page: HistoryPage): Promise<void> {
  const { work, logger } = dependencies;
  let at = room;
  for (const event of page.events) {
    const { eventId, type } = event;
    try {
      const isApplied = await work.run(job(), async (tx) => {
        if (!(await lockIfStillAt(tx, at, [event]))) return null;
        return (await applyEvents(tx, dependencies, ofRoom(room, [event]))) > 0;
      });
      // Another process has read on.
      if (isApplied === null) return;
      if (isApplied) at = { ...at, lastEventId: eventId };
    } catch (error) {
      if (isPassingFault(error)) throw error;
      await work.run(job(), (tx) => recordFailure(tx, event, error));
      logger.error({ err: error, type }, 'An event of history could not be applied; it is passed over');
    }
  }
  await applyWhole(dependencies, at, { ...page, events: [] });
}

function ofRoom({ channelId, roomId, isFirstFill }: UnfilledRoom, events: readonly RoomEvent[]): EventOfRoom[] {
  const room = { channelId, roomId, isHistory: true, isBeforeLink: isFirstFill };
  return events.map((event) => ({ room, event }));
}

/** Locks the room with all that its events can change. Returns false if another process has read on. */
async function lockIfStillAt(
  tx: Transaction,
  { roomId, fillFrom, lastEventId, isFirstFill }: UnfilledRoom,
  events: readonly RoomEvent[],
): Promise<boolean> {
  const room = (await lockRooms(tx, [roomId], events)).get(roomId);
  if (room === undefined || room.fillState === 'FILLED') return false;
  return room.fillFrom === fillFrom && room.lastEventId === lastEventId && room.isFirstFill === isFirstFill;
}

/** A room is filled at its newest event, unless more was pushed while the page was read. */
async function recordPlace(tx: Transaction, { channelId }: UnfilledRoom, { next }: HistoryPage): Promise<void> {
  if (next !== null)
    await tx.query(`UPDATE matrix_room SET fill_state = 'FILLING', fill_from = $2 WHERE channel_id = $1`, [
      channelId,
      next,
    ]);
  else
    await tx.query(
      `UPDATE matrix_room SET fill_state = CASE WHEN fill_again THEN 'DUE' ELSE 'FILLED' END, fill_from = NULL,
         fill_again = false, is_first_fill = false WHERE channel_id = $1`,
      [channelId],
    );
}
