import { job } from '@kindred/database/actor';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { HomeserverRefused } from '../homeserver/refusals.ts';
import { readContact } from '../outbound/contact.ts';
import { fillRoom } from './fill-room.ts';

const roomsAtOnce = 4;
const roomsInRun = 200;

/** Reads the history of rooms that were linked, and what was missed in an outage. */
export const fillRooms: Job<Dependencies> = {
  name: 'fill-matrix-rooms',
  everyMs: 1_000,
  async run({ work, dependencies: { matrix, logger } }) {
    const rooms = await work.read(job(), (tx) =>
      tx.query<{ channelId: string }>(
        `SELECT channel_id AS "channelId" FROM matrix_room WHERE fill_state <> 'FILLED' AND room_id IS NOT NULL
         ORDER BY channel_id LIMIT ${roomsInRun}`,
      ),
    );
    if (rooms.length === 0 || (await readContact(work)).state !== 'THERE') return;
    await eachAtOnce(rooms, roomsAtOnce, async ({ channelId }) => {
      try {
        await fillRoom({ ...matrix, work, logger }, { channelId });
      } catch (error) {
        if (!(error instanceof HomeserverRefused)) throw error;
        // The bridge is no longer in the room. Nothing is pushed of it either, until it is invited again.
        logger.warn({ channelId, code: error.code }, 'The homeserver shows nothing of a room');
        await work.run(job(), (tx) =>
          tx.query(`UPDATE matrix_room SET fill_state = 'FILLED', fill_from = NULL WHERE channel_id = $1`, [channelId]),
        );
      }
    });
  },
};
