import { statfsSync } from 'node:fs';
import { run } from './run-sql.mjs';

/**
 * Below this much room on the disk the database takes no writes. PostgreSQL refuses a write for which a table finds no
 * room, but stops as a whole when its write-ahead log finds none. What a transaction writes that began with this much
 * room fits in it.
 */
export const leastRoomBytes = 24 * 1024 * 1024;

/** Bytes that this user may still write on the disk of a folder. */
export function roomOn(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Looks at the disk before each transaction, and has transactions read only while there is too little room. Their
 * refusals (25006) leave here as 53100, disk_full, which is why they are refused.
 */
export function roomGuard(database, folder) {
  let isLow = false;
  return {
    async look() {
      const low = roomOn(folder) < leastRoomBytes;
      if (low === isLow) return;
      isLow = low;
      await run(database, `SET default_transaction_read_only = ${low ? 'on' : 'off'}`);
    },
    answer: (piece) => (isLow ? asDiskFull(piece) : piece),
  };
}

const readOnly = Buffer.from('\0C25006\0');
const diskFull = Buffer.from('\0C53100\0');

/** The code is a field of the error's message, of the same length as the one that stands for it. */
function asDiskFull(piece) {
  const at = Buffer.from(piece.buffer, piece.byteOffset, piece.length).indexOf(readOnly);
  if (at < 0) return piece;
  const changed = piece.slice();
  changed.set(diskFull, at);
  return changed;
}
