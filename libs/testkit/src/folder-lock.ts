import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';

interface Holder {
  pid: number;
  /** When the process started, as the kernel counts it: a pid alone may since belong to another process. */
  startedAt: string | null;
}

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
  writeFileSync(mine, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Holder));
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
  if (holder !== undefined && isAlive(holder)) throw new FolderInUse(folder, holder.pid);
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
  if (moved !== undefined && isAlive(moved)) link(aside, file);
  rmSync(aside, { force: true });
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false;
  }
  return startedAt === startOf(pid);
}

/** Field 22 of Linux's /proc/PID/stat; elsewhere unknown, and then the pid alone decides. */
function startOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
