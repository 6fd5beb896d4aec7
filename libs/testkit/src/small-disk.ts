import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of its own that a test can fill. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes a file until there is no room left. */
  fill(): void;
  /** Deletes that file. */
  makeRoom(): void;
  remove(): void;
}

/** Mounts a file system of this size in memory; undefined where that cannot be done, which takes Linux and root. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindred-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const filler = path.join(folder, 'filler');
  return {
    folder,
    fill: () => fill(filler),
    makeRoom: () => rmSync(filler, { force: true }),
    remove: () => {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(file: string): void {
  const opened = openSync(file, 'a');
  try {
    // Pieces get smaller, so that not even the last page is left.
    for (const size of [1024 * 1024, 4096, 1]) while (writesAll(opened, size));
  } finally {
    closeSync(opened);
  }
}

function writesAll(opened: number, size: number): boolean {
  try {
    return writeSync(opened, Buffer.alloc(size, 1)) === size;
  } catch {
    return false;
  }
}
