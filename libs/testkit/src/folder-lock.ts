import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.ts';

/** Somebody else has the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    const whom = pid === process.pid ? 'this process already' : `process ${pid}`;
    super(`${folder} is in use by ${whom}. End that first, or choose another folder.`);
  }
}

export interface FolderLock {
  release(): void;
}

/**
 * Takes a folder for this process alone, by a file in it that names the process. What a killed process left behind is
 * recognised and taken over.
 *
 * @throws FolderInUse when a living process has it
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  const mine = path.join(folder, `lock.${randomUUID()}`);
  writeFileSync(mine, JSON.stringify(identityOf(process.pid)));
  try {
    // A link appears with its whole content or not at all; a file that is created and then filled does not.
    while (!link(mine, file)) removeIfStale(folder, file);
  } finally {
    rmSync(mine, { force: true });
  }
  return { release: () => rmSync(file, { force: true }) };
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeIfStale(folder: string, file: string): void {
  const holder = read(file);
  if (holder !== undefined && isRunning(holder)) throw new FolderInUse(folder, holder.pid);
  // Two processes may find the same stale lock. The first to move it away has it; if what it moved is by then a fresh lock
  // of the other, it is put back.
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== undefined && isRunning(moved)) link(aside, file);
  rmSync(aside, { force: true });
}

function read(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
