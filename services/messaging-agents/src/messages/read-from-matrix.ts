import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Asking } from '@kindred/service/loaders';
import type { Dependencies } from '../dependencies.ts';
import { askWithin } from '../homeserver/ask-within.ts';
import type { RoomEvent } from '../homeserver/room-event.ts';
import { readMatrixEvent } from '../inbound/read-matrix-event.ts';
import type { ChannelMessage } from './channel-message.ts';
import { shownText } from './from-matrix/shown-text.ts';
import type { MessageText } from './read-message.ts';

interface RoomToAsk {
  readonly channelId: string;
  readonly roomId: string;
}

const roomsAtOnce = 8;

/**
 * Reads what messages say from the homeserver, by message id: each room is asked once. Messages of a room that does not
 * answer in time are left out, and those that were redacted there.
 */
export async function readFromMatrix(
  reads: Reads,
  { dependencies: { matrix } }: Asking<Pick<Dependencies, 'matrix'>>,
  messages: readonly ChannelMessage[],
): Promise<ReadonlyMap<string, MessageText>> {
  const rooms = await reads.run((tx) => readRooms(tx, [...new Set(messages.map(({ channelId }) => channelId))]));
  const texts = new Map<string, MessageText>();
  await eachAtOnce(rooms, roomsAtOnce, async ({ channelId, roomId }) => {
    const asked = messages.filter((message) => message.channelId === channelId);
    const eventIds = asked.flatMap(({ matrixEventId }) => matrixEventId ?? []);
    const events = await askWithin(matrix.readWaitMs, matrix.homeserver.readEvents(roomId, eventIds));
    for (const { id, matrixEventId } of asked) {
      const text = textOf(events?.get(matrixEventId ?? '') ?? null);
      if (text !== null) texts.set(id, text);
    }
  });
  return texts;
}

/** The rooms of channels. None while the homeserver is known to be away, so that no request waits for it. */
function readRooms(tx: ReadTransaction, channelIds: readonly string[]): Promise<RoomToAsk[]> {
  return tx.query<RoomToAsk>(
    `SELECT channel_id AS "channelId", room_id AS "roomId" FROM matrix_room
     WHERE channel_id = ANY ($1::uuid[]) AND room_id IS NOT NULL
       AND EXISTS (SELECT FROM matrix_contact WHERE state = 'THERE')`,
    [channelIds],
  );
}

/** What an event says, cleaned as when it came in. Null for one that says nothing any more. */
function textOf(event: RoomEvent | null): MessageText | null {
  const read = event && readMatrixEvent(event);
  return read?.kind === 'TEXT' ? shownText(read) : null;
}
