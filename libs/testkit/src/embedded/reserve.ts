import { randomFillSync } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { leastRoomBytes, roomOn } from './room.mjs';

const reservedBytes = 8 * 1024 * 1024;

/** Room that is held back on the disk of a data folder, so that a database can be opened for reading on a full one. */
export interface Reserve {
  /** Holds the room back again, once there is plenty. */
  refill(): void;
  /** Gives the room to the database when the disk is full. Does nothing otherwise. */
  giveWhenFull(): void;
}

/**
 * PostgreSQL writes a few megabytes of write-ahead log when it is opened after a breakdown, and stops without the room
 * for it.
 */
export function reserveIn(folder: string): Reserve {
  const file = path.join(folder, 'reserve');
  return {
    refill() {
      if (existsSync(file) || roomOn(folder) < leastRoomBytes + 2 * reservedBytes) return;
      try {
        // Not zeros, which a file system may keep in no room at all.
        writeFileSync(file, randomFillSync(Buffer.alloc(reservedBytes)));
      } catch {
        rmSync(file, { force: true });
      }
    },
    giveWhenFull() {
      if (roomOn(folder) < leastRoomBytes) rmSync(file, { force: true });
    },
  };
}
