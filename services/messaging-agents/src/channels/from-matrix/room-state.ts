import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import type { BrokenLink } from './break-link.ts';

export interface RoomState {
  readonly channelId: string;
  readonly state: BrokenLink | 'WAITING' | 'LINKED' | 'READING_HISTORY';
}

export const roomStateLoaders = {
  /** A channel without a row here waits too. */
  matrixRoomState: oneByKey(readStates, ({ channelId }) => channelId),
};

function readStates(tx: ReadTransaction, channelIds: readonly string[]): Promise<RoomState[]> {
  return tx.query<RoomState>(
    `SELECT channel_id AS "channelId", CASE WHEN broken_reason IS NOT NULL THEN broken_reason
       WHEN room_id IS NULL THEN 'WAITING' WHEN fill_state = 'FILLED' THEN 'LINKED' ELSE 'READING_HISTORY' END AS state
     FROM matrix_room WHERE channel_id = ANY ($1::uuid[])`,
    [channelIds],
  );
}
