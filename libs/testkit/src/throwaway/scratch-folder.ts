import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import path from 'node:path';

const inMemory = '/dev/shm';
const roomNeeded = 1024 ** 3;

/**
 * Where throwaway databases are: in memory on a Linux that has room for them there, else below `otherwise`. Each is a
 * copy of hundreds of files that lives for seconds; writing those to a disk took a quarter of the time of all suites.
 */
export function scratchFolder(otherwise: string): string {
  const folder = hasRoom(inMemory)
    ? path.join(inMemory, `kindred-${process.getuid?.() ?? 0}`)
    : path.join(otherwise, 'throwaway');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= roomNeeded;
  } catch {
    return false;
  }
}
