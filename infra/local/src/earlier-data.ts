import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, readKept } from './kept-file.ts';

/** Inside the data folder, so on the same file system: moving is a rename. */
export const earlierFolder = 'earlier';

/**
 * Names the target of a move that has begun. The next start completes the move if a kill interrupts it: secrets must
 * not be separated from the data that they decrypt.
 */
export const moveNote = 'moving-aside.json';

/** How many earlier sets of data are kept; `--fresh` deletes older ones. */
export const earlierKept = 3;

/** Entries that are not moved: the lock, the earlier data and the note. */
const staying = (name: string) =>
  name === earlierFolder || name === moveNote || name.startsWith('lock') || name === 'running.sock';

/**
 * Moves the data of earlier starts into a new folder under `earlier/`, and deletes all but the three newest ones.
 * Returns the new folder, or undefined if there was no data. The caller must hold the data folder's lock.
 */
export async function setAside(folder: string, now: Date): Promise<string | undefined> {
  if ((await movable(folder)).length === 0) return undefined;
  const to = now.toISOString().replaceAll(/[:.]/g, '-');
  await keep(join(folder, moveNote), { to });
  await finishSettingAside(folder);
  await deleteOldest(join(folder, earlierFolder));
  return join(folder, earlierFolder, to);
}

/** Completes a move that a kill interrupted, if there is one. */
export async function finishSettingAside(folder: string): Promise<void> {
  const note = join(folder, moveNote);
  const { to } = ((await readKept(note)) ?? {}) as { to?: string };
  if (to === undefined) return;
  const target = join(folder, earlierFolder, to);
  await mkdir(target, { recursive: true, mode: 0o700 });
  for (const name of await movable(folder)) await rename(join(folder, name), join(target, name));
  await rm(note);
}

async function movable(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !staying(name));
}

/** Names are the time of the move, so they sort by age. Other names are not touched. */
async function deleteOldest(earlier: string): Promise<void> {
  if (!existsSync(earlier)) return;
  const sets = (await readdir(earlier)).filter((name) => /^\d{4}-\d{2}-\d{2}T[\d-]+Z$/.test(name)).sort();
  for (const name of sets.slice(0, -earlierKept)) await rm(join(earlier, name), { recursive: true, force: true });
}
