import { randomFillSync } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { leastRoomBytes, roomOn } from './room.mjs';

const reservedBytes = 8 * 1024 * 1024;

/** Disk space in reserve, so that a database can be opened for reading on a full disk. */
export interface Reserve {
  /** Takes the reserve again once there is enough space. */
  refill(): void;
  /** Frees the reserve if the disk is full; otherwise does nothing. */
  giveWhenFull(): void;
}

/**
 * When PostgreSQL is opened after a crash, it writes a few megabytes of write-ahead log, and stops without space for
 * them.
 */
export function reserveIn(folder: string): Reserve {
  const file = path.join(folder, 'reserve');
  return {
    refill() {
      if (existsSync(file) || roomOn(folder) < leastRoomBytes + 2 * reservedBytes) return;
      try {
        // Random bytes, because a file system may store zeros without using space.
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
