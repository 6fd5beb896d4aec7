import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { earlierFolder, moveNote } from './earlier-data.ts';

/** Where each thing that a start keeps has its place. */
export interface DataFolder {
  readonly path: string;
  readonly postgres: string;
  readonly kafka: string;
  readonly secrets: string;
  readonly people: string;
  readonly mail: string;
  /** What the local provider of payments knows. */
  readonly cards: string;
  readonly log: string;
  /** A file for each service and one for the gateway. */
  readonly security: string;
  /** Pictures and videos. */
  readonly media: string;
}

const ours = [
  'postgres',
  'kafka',
  'secrets.json',
  'people.json',
  'mail.jsonl',
  'cards.json',
  'log.jsonl',
  'security',
  'media',
  'running.sock',
  'lock',
  earlierFolder,
  moveNote,
];

/**
 * Opens the data folder, or creates it. Other users of the machine cannot read it, because it holds secrets. Throws
 * CannotStart if it cannot be created, or holds other files: `--fresh` would move a home directory that was named by
 * mistake.
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    if (!(await stat(path)).isDirectory()) throw new Error('it is not a folder');
  } catch (error) {
    throw new CannotStart(`The data folder ${path} cannot be used: ${(error as Error).message}.`);
  }
  const strangers = (await readdir(path)).filter((name) => !ours.some((own) => name.startsWith(own)));
  if (strangers.length > 0) {
    throw new CannotStart(
      `The folder ${path} holds other things (${strangers.slice(0, 3).join(', ')}); --data wants one of its own.`,
    );
  }
  // One folder by two names (a link) must be one folder for its lock.
  const real = await realpath(path);
  return {
    path: real,
    postgres: join(real, 'postgres'),
    kafka: join(real, 'kafka'),
    secrets: join(real, 'secrets.json'),
    people: join(real, 'people.json'),
    mail: join(real, 'mail.jsonl'),
    cards: join(real, 'cards.json'),
    log: join(real, 'log.jsonl'),
    security: join(real, 'security'),
    media: join(real, 'media'),
  };
}
