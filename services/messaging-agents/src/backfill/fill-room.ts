import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { HistoryPage, Homeserver } from '../homeserver/homeserver.ts';
import type { ApplyingDependencies } from '../inbound/apply-event.ts';
import { applyEvents } from '../inbound/apply-events.ts';

export interface FillingDependencies extends ApplyingDependencies {
  readonly work: UnitOfWork;
  readonly homeserver: Pick<Homeserver, 'readHistory' | 'placeAfter'>;
}

export interface UnfilledRoom {
  readonly channelId: string;
  readonly roomId: string;
  readonly lastEventId: string | null;
  /** Where the next page begins, if some were read. */
  readonly fillFrom: string | null;
  readonly isFilling: boolean;
}

const pageLength = 100;
/** A room with more history goes on in the next run of the job. */
const mostPages = 50;

/**
 * Applies what happened in a room since the last event that was applied, or since it began, in the room's order. What
 * the homeserver pushes meanwhile is left to this reading. A page is applied in one transaction with the place of the
 * next, so that a process that ends leaves nothing out and applies nothing twice.
 */
export async function fillRoom(dependencies: FillingDependencies, { channelId }: { readonly channelId: string }) {
  for (let page = 0; page < mostPages; page += 1) {
    const room = await readUnfilled(dependencies.work, channelId);
    if (room === null) return;
    await fillPage(dependencies, room);
  }
}

async function fillPage(dependencies: FillingDependencies, room: UnfilledRoom): Promise<void> {
  const { work, homeserver } = dependencies;
  const from = await placeOf(homeserver, room);
  const page = await homeserver.readHistory(room.roomId, from, pageLength);
  await work.run(job(), async (tx) => {
    if (!(await isStillAt(tx, room))) return;
    const linked = { channelId: room.channelId, roomId: room.roomId, isHistory: true };
    await applyEvents(
      tx,
      dependencies,
      page.events.map((event) => ({ room: linked, event })),
    );
    await recordPlace(tx, room, page);
  });
}

/** Starts at the room's beginning if the homeserver no longer has the last applied event, as after data loss. */
function placeOf(homeserver: FillingDependencies['homeserver'], room: UnfilledRoom): Promise<string | null> {
  if (room.isFilling || room.lastEventId === null) return Promise.resolve(room.fillFrom);
  return homeserver.placeAfter(room.roomId, room.lastEventId);
}

/** Locks the room. False if another process has read on. */
async function isStillAt(tx: Transaction, { channelId, fillFrom }: UnfilledRoom): Promise<boolean> {
  const [room] = await tx.query<{ fillFrom: string | null }>(
    `SELECT fill_from AS "fillFrom" FROM matrix_room WHERE channel_id = $1 AND fill_state <> 'FILLED' FOR NO KEY UPDATE`,
    [channelId],
  );
  return room !== undefined && room.fillFrom === fillFrom;
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
         fill_again = false WHERE channel_id = $1`,
      [channelId],
    );
}

async function readUnfilled(work: UnitOfWork, channelId: string): Promise<UnfilledRoom | null> {
  const [room] = await work.read(job(), (tx) =>
    tx.query<UnfilledRoom>(
      `SELECT channel_id AS "channelId", room_id AS "roomId", last_event_id AS "lastEventId", fill_from AS "fillFrom",
         fill_state = 'FILLING' AS "isFilling"
       FROM matrix_room WHERE channel_id = $1 AND fill_state <> 'FILLED' AND room_id IS NOT NULL`,
      [channelId],
    ),
  );
  return room ?? null;
}
