import { closeSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holdFile } from './file-hold.ts';

/** Another process has the folder, or this one has it already. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(
    readonly folder: string,
    /** What its holder noted about itself; undefined when it has not yet noted it. */
    readonly holder: FolderHolder | undefined,
  ) {
    super(`${folder} is in use by ${nameOf(holder)}. End that first, or choose another folder.`);
  }
}

/** What the holder of a folder notes for those who are refused it. It is for messages alone and decides nothing. */
export interface FolderHolder {
  readonly pid: number;
  readonly about?: Readonly<Record<string, string>>;
}

export interface FolderLock {
  /** May be called again. */
  release(): void;
}

/**
 * Takes a folder for this process alone, by a lock of the operating system on a file in it (`holdFile`). The file stays
 * when the lock is released: deleting it would let two processes lock two files of that name.
 *
 * @throws FolderInUse while another process has it, also one that is stopped
 */
export function lockFolder(folder: string, about?: FolderHolder['about']): FolderLock {
  mkdirSync(folder, { recursive: true });
  const note = path.join(folder, 'lock.holder');
  const held = holdFile(path.join(folder, 'lock'));
  if (held === undefined) throw new FolderInUse(folder, read(note));
  write(note, { pid: process.pid, ...(about ? { about } : {}) });
  let released = false;
  return {
    release: () => {
      if (released) return;
      released = true;
      rmSync(note, { force: true });
      closeSync(held);
    },
  };
}

function nameOf(holder: FolderHolder | undefined): string {
  if (holder === undefined) return 'another process';
  return holder.pid === process.pid ? 'this process already' : `process ${holder.pid}`;
}

/** A full disk takes no note, and that is no reason to do without the folder. */
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
