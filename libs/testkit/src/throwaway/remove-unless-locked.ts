import { rmSync } from 'node:fs';
import { FolderInUse, lockFolder } from '../folder-lock.ts';

/** Deletes a folder unless a process holds its lock. Returns whether it was deleted. */
export function removeUnlessLocked(folder: string): boolean {
  try {
    const lock = lockFolder(folder);
    rmSync(folder, { recursive: true, force: true });
    lock.release();
    return true;
  } catch (error) {
    if (error instanceof FolderInUse) return false;
    throw error;
  }
}
