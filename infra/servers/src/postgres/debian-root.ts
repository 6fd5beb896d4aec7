import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { MissingPrerequisite } from '../missing-prerequisite.ts';
import { run } from '../processes/run.ts';

const release = 'trixie';
const postgresPackages = ['postgresql-17', 'postgresql-17-pgvector', 'postgresql-17-postgis-3'];

/** Where a server's own data folder appears within the Debian. */
export const dataWithin = '/kindred-data';

/**
 * A small Debian in a folder that a server is run from: by default with PostgreSQL 17, PostGIS 3.5 and pgvector 0.8
 * (about a minute, 1 GB, once). It is made under another name and renamed when it is whole.
 *
 * @throws MissingPrerequisite where this cannot be done: not Linux, not root, no debootstrap and no apt to install it
 *   with
 */
export async function debianRoot(
  folder: string,
  onProgress: (step: string) => void,
  packages: readonly string[] = postgresPackages,
): Promise<string> {
  const root = path.resolve(folder);
  if (existsSync(root)) return root;
  await requireDebootstrap(path.dirname(root), onProgress);
  const unfinished = `${root}.in-preparation`;
  // What an earlier one left is no mount, because it was made in a name space of its own.
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.dirname(root), { recursive: true });
  onProgress(`fetching Debian ${release} with ${packages.join(', ')}, once: about a minute`);
  const command = ['debootstrap', '--variant=minbase', `--include=${packages.join(',')}`, release, unfinished];
  await run('unshare', ['--mount', '--propagation', 'private', ...command], { onLine: countPackages(onProgress) });
  rmSync(path.join(unfinished, 'var/cache/apt/archives'), { recursive: true, force: true });
  mkdirSync(path.join(unfinished, dataWithin), { recursive: true });
  renameSync(unfinished, root);
  return root;
}

/** @param folder is locked meanwhile, because servers start at the same time and apt-get refuses to run twice */
async function requireDebootstrap(folder: string, onProgress: (step: string) => void): Promise<void> {
  const otherwise =
    'Set DATABASE_URL to a PostgreSQL 15 or newer with PostGIS and pgvector, and REDIS_URL to a Redis or Valkey, instead.';
  if (process.platform !== 'linux')
    throw new MissingPrerequisite(`The servers are run from a Debian folder, which takes Linux. ${otherwise}`);
  if (process.getuid?.() !== 0)
    throw new MissingPrerequisite(`The servers are run from a Debian folder, which takes root. ${otherwise}`);
  if (isOnPath('debootstrap')) return;
  if (!isOnPath('apt-get'))
    throw new MissingPrerequisite(`debootstrap is missing, and so is apt-get to install it with. ${otherwise}`);
  const lock = await eventually(() => lockFolder(path.join(folder, 'debootstrap')), {
    withinMs: 300_000,
    everyMs: 200,
  });
  try {
    if (!isOnPath('debootstrap')) await installDebootstrap(onProgress);
  } finally {
    lock.release();
  }
}

async function installDebootstrap(onProgress: (step: string) => void): Promise<void> {
  onProgress('installing debootstrap');
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'debootstrap'];
  await run('apt-get', install, options);
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function countPackages(onProgress: (step: string) => void): (line: string) => void {
  const counts = new Map<string, number>();
  return (line) => {
    const step = /^I: (Retrieving|Extracting|Unpacking|Configuring) \S+/.exec(line)?.[1];
    if (step === undefined) return;
    const count = (counts.get(step) ?? 0) + 1;
    counts.set(step, count);
    if (count % 50 === 0) onProgress(`${step.toLowerCase()}: ${count} packages`);
  };
}
