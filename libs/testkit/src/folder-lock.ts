import { closeSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockFile } from './file-lock.ts';

/** Another process has the folder, or this one has it already. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(
    readonly folder: string,
    /** The holder's note about itself; undefined if it is not written yet. */
    readonly holder: FolderHolder | undefined,
  ) {
    super(`${folder} is in use by ${nameOf(holder)}. End that first, or choose another folder.`);
  }
}

/** The holder's note for the error message of other processes. Nothing else depends on it. */
export interface FolderHolder {
  readonly pid: number;
  readonly about?: Readonly<Record<string, string>>;
}

export interface FolderLock {
  /** May be called again. */
  release(): void;
}

/**
 * Locks a folder for this process, by a lock of the operating system on a file in it (`lockFile`). The file stays after
 * a release: if it were deleted, two processes could lock two files of that name.
 *
 * @throws FolderInUse if another process has the lock, even a suspended one
 */
export function lockFolder(folder: string, about?: FolderHolder['about']): FolderLock {
  mkdirSync(folder, { recursive: true });
  const note = path.join(folder, 'lock.holder');
  const descriptor = lockFile(path.join(folder, 'lock'));
  if (descriptor === undefined) throw new FolderInUse(folder, read(note));
  write(note, { pid: process.pid, ...(about ? { about } : {}) });
  let released = false;
  return {
    release: () => {
      if (released) return;
      released = true;
      rmSync(note, { force: true });
      closeSync(descriptor);
    },
  };
}

function nameOf(holder: FolderHolder | undefined): string {
  if (holder === undefined) return 'another process';
  return holder.pid === process.pid ? 'this process already' : `process ${holder.pid}`;
}

/** On a full disk the note cannot be written. The lock is taken anyway. */
function write(note: string, holder: FolderHolder): void {
  try {
    writeFileSync(note, JSON.stringify(holder), { mode: 0o600 });
  } catch {
    rmSync(note, { force: true });
  }
}

function read(note: string): FolderHolder | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as FolderHolder;
  } catch {
    return undefined;
  }
}
