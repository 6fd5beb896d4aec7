import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { applyPage, type FillingDependencies, type UnfilledRoom } from './fill-page.ts';

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
    const { homeserver } = dependencies;
    const from = await placeOf(homeserver, room);
    await applyPage(dependencies, room, await homeserver.readHistory(room.roomId, from, pageLength));
  }
}

/** Starts at the room's beginning if the homeserver no longer has the last applied event, as after data loss. */
function placeOf(homeserver: FillingDependencies['homeserver'], room: UnfilledRoom): Promise<string | null> {
  if (room.isFilling || room.lastEventId === null) return Promise.resolve(room.fillFrom);
  return homeserver.placeAfter(room.roomId, room.lastEventId);
}

async function readUnfilled(work: UnitOfWork, channelId: string): Promise<UnfilledRoom | null> {
  const [room] = await work.read(job(), (tx) =>
    tx.query<UnfilledRoom>(
      `SELECT channel_id AS "channelId", room_id AS "roomId", last_event_id AS "lastEventId", fill_from AS "fillFrom",
         fill_state = 'FILLING' AS "isFilling", is_first_fill AS "isFirstFill"
       FROM matrix_room WHERE channel_id = $1 AND fill_state <> 'FILLED' AND room_id IS NOT NULL`,
      [channelId],
    ),
  );
  return room ?? null;
}
