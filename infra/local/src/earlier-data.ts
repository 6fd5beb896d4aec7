import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, readKept } from './kept-file.ts';

/** Within the data folder, so that moving is a renaming whatever file system the folder is on. */
export const earlierFolder = 'earlier';

/**
 * Says that a move has begun and where to. A kill in its middle must not leave secrets apart from the data that they
 * open.
 */
export const moveNote = 'moving-aside.json';

/** How many earlier sets of data are kept; `--fresh` deletes older ones. */
export const earlierKept = 3;

/** What stays where it is: the hold on the folder, the earlier data, and the note. */
const staying = (name: string) =>
  name === earlierFolder || name === moveNote || name.startsWith('lock') || name === 'running.sock';

/**
 * Moves what earlier starts kept into a folder of its own under `earlier/`, and deletes all but the newest of those.
 * Gives where it is now, or undefined where nothing was kept. The caller holds the data folder.
 */
export async function setAside(folder: string, now: Date): Promise<string | undefined> {
  if ((await movable(folder)).length === 0) return undefined;
  const to = now.toISOString().replaceAll(/[:.]/g, '-');
  await keep(join(folder, moveNote), { to });
  await finishSettingAside(folder);
  await deleteOldest(join(folder, earlierFolder));
  return join(folder, earlierFolder, to);
}

/** Completes a move that a kill cut short. Does nothing where none was begun. */
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

/** Names begin with the time of the move, so they sort by age. A folder of another name is left alone. */
async function deleteOldest(earlier: string): Promise<void> {
  if (!existsSync(earlier)) return;
  const sets = (await readdir(earlier)).filter((name) => /^\d{4}-\d{2}-\d{2}T[\d-]+Z$/.test(name)).sort();
  for (const name of sets.slice(0, -earlierKept)) await rm(join(earlier, name), { recursive: true, force: true });
}
