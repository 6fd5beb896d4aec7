import { statfsSync } from 'node:fs';
import { run } from './run-sql.mjs';

/**
 * With less free space than this, the database refuses writes. PostgreSQL only refuses a write whose table does not
 * fit, but stops completely when its write-ahead log does not fit. An ordinary transaction writes less than this.
 */
export const leastRoomBytes = 24 * 1024 * 1024;

/** Free bytes for this user on the disk of a folder. */
export function roomOn(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Checks the disk before each transaction, and makes the transaction read-only if there is too little space. Refused
 * writes then report 53100 (disk_full) instead of 25006 (read-only), because a full disk is the cause.
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

/** Both codes have five characters, so the replacement keeps the length of the protocol message. */
function asDiskFull(piece) {
  const at = Buffer.from(piece.buffer, piece.byteOffset, piece.length).indexOf(readOnly);
  if (at < 0) return piece;
  const changed = piece.slice();
  changed.set(diskFull, at);
  return changed;
}
