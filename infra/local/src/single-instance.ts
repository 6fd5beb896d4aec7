import { type FolderHolder, FolderInUse, type FolderLock, lockFolder } from '@kindred/testkit/folder-lock';
import { CannotStart } from './cannot-start.ts';

/** The addresses of the house that holds the data folder, for the message of a second start. */
export interface Holder {
  readonly graph: string;
  readonly desk: string;
}

/**
 * Locks the data folder for this process, through the operating system. A suspended or busy house keeps its lock, and a
 * process that ends loses it. Throws CannotStart with the other's process id and addresses if the folder is in use.
 */
export function lockDataFolder(folder: string, self: Holder): FolderLock {
  try {
    return lockFolder(folder, { ...self });
  } catch (error) {
    throw error instanceof FolderInUse ? inUse(folder, error.holder) : error;
  }
}

function inUse(folder: string, holder: FolderHolder | undefined): CannotStart {
  const { graph, desk } = holder?.about ?? {};
  const who = holder ? ` (process ${holder.pid}, graph ${graph}, desk ${desk})` : '';
  return new CannotStart(
    `Kindred is already running on the data in ${folder}${who}. Use it, end it with Ctrl-C where it runs, or start another with other data: KINDRED_PORT=5000 npm start -- --data DIR.`,
  );
}
