import { constants, cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type FolderLock, lockFolder } from '../folder-lock.ts';
import type { Template } from './template.ts';

export interface DataFolder {
  /** As it was given. */
  folder: string;
  /** PostgreSQL's own folder within. */
  pgdata: string;
  /** Puts the data aside under another name and begins with a new folder; says where the old one is. */
  startAnew(): string;
  release(): void;
}

/**
 * Takes a folder for one embedded database: exclusive, and with a whole data folder in it. The template is copied under
 * another name and then renamed, so a start that was killed half-way leaves nothing that could be taken for data.
 *
 * @throws FolderInUse when another database runs on it
 */
export function openDataFolder(folder: string, template: Template, onProgress: (step: string) => void): DataFolder {
  const lock = lockFolder(folder);
  try {
    return prepare(folder, template, onProgress, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function prepare(folder: string, template: Template, onProgress: (step: string) => void, lock: FolderLock): DataFolder {
  const pgdata = path.join(folder, 'pgdata');
  const unfinished = `${pgdata}.in-preparation`;
  if (existsSync(unfinished)) {
    onProgress(`an earlier start ended before ${pgdata} was whole: making it anew`);
    rmSync(unfinished, { recursive: true, force: true });
  }
  const copy = () => {
    copyFolder(template.dataFolder, unfinished);
    renameSync(unfinished, pgdata);
  };
  const startAnew = () => {
    const aside = `${pgdata}.set-aside-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    renameSync(pgdata, aside);
    copy();
    return aside;
  };
  if (!existsSync(pgdata)) copy();
  else if (majorVersion(pgdata) !== majorVersion(template.dataFolder)) {
    onProgress(`${pgdata} is of another PostgreSQL: set aside as ${startAnew()}, beginning with an empty one`);
  }
  return { folder, pgdata, startAnew, release: lock.release };
}

/** About 0.2 s for the 35 MB of a template; where the file system can share blocks it copies none. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

function majorVersion(pgdata: string): string | undefined {
  const file = path.join(pgdata, 'PG_VERSION');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
