import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FolderLock, FolderInUse, lockFolder } from '../folder-lock.ts';

/** One folder of locks for the whole machine, since several checkouts test on the same servers. */
function folderOf(name: string): string {
  const parent = path.join(tmpdir(), `kindred-throwaways-${process.getuid?.() ?? 0}`);
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  return path.join(parent, name);
}

/**
 * Owns an object on a shared server, such as a database, until `release` or the end of this process, even by a kill.
 */
export function own(name: string): FolderLock {
  const folder = folderOf(name);
  const lock = lockFolder(folder);
  return {
    release: () => {
      rmSync(folder, { recursive: true, force: true });
      lock.release();
    },
  };
}

/**
 * Takes over an object that a process of this machine left. Undefined while its owner lives, even suspended. Also
 * undefined for an unknown name, because its owner may live on another machine, and if another process cleans it up at
 * the same moment, which removes the folder.
 */
export function takeOver(name: string): FolderLock | undefined {
  if (!existsSync(folderOf(name))) return undefined;
  try {
    return own(name);
  } catch (error) {
    if (error instanceof FolderInUse || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Names with this prefix that processes of this machine own or have left. */
export function ownedNames(prefix: string): string[] {
  return readdirSync(path.dirname(folderOf(prefix))).filter((name) => name.startsWith(prefix));
}
