import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { copyFolder } from '../embedded/data-folder.ts';
import { startServerThread, type ServerThread } from '../embedded/server-thread.ts';
import { embeddedTemplate, type Template } from '../embedded/template.ts';
import { eventually } from '../eventually.ts';
import { lockFolder } from '../folder-lock.ts';
import { isRunning } from '../process-identity.ts';
import type { Preparation } from './preparation.ts';
import { removeUnlessLocked } from './remove-unless-locked.ts';
import { scratchFolder } from './scratch-folder.ts';

const weekMs = 7 * 24 * 60 * 60 * 1000;

export interface EmbeddedThrowaway {
  /** PGlite is one session inside: races prove nothing there. */
  kind: 'embedded';
  /** A superuser's address. */
  url: string;
  drop(): Promise<void>;
}

export interface EmptiableThrowaway extends EmbeddedThrowaway {
  /** Cuts its connections and empties it, on another port then. Returns false if it cannot be used again. */
  empty(): Promise<boolean>;
}

/** A PGlite of its own on a copy of the template, or of the template as prepared: about half a second. */
export async function embeddedThrowaway(preparation?: Preparation, emptiable = false): Promise<EmptiableThrowaway> {
  const template = await embeddedTemplate();
  const source = preparation === undefined ? template.dataFolder : await prepared(template, preparation);
  const folder = path.join(throwawaysOf(template), `${process.pid}-${randomUUID()}`);
  const lock = lockFolder(folder);
  const thread = await serveCopy(template, source, path.join(folder, 'pgdata'), emptiable);
  // A database that is stopped while it is busy may still write a file after its folder was read.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  process.once('exit', remove);
  const drop = async () => {
    await thread.stop();
    process.off('exit', remove);
    remove();
    lock.release();
  };
  return {
    kind: 'embedded',
    get url() {
      return addressOf(thread);
    },
    empty: () => thread.empty(),
    drop,
  };
}

const addressOf = ({ port }: ServerThread) => `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;

async function serveCopy({ extensionsFolder }: Template, source: string, folder: string, emptiable = false) {
  copyFolder(source, folder);
  const thread = await startServerThread({
    dataFolder: folder,
    extensionsFolder,
    host: '127.0.0.1',
    port: 0,
    emptiable,
    onFailure,
  });
  // A test that forgets to drop its database should not keep its process alive.
  thread.unref();
  return thread;
}

function onFailure(error: Error): never {
  throw error;
}

/** The template with a preparation applied. The first process that needs it makes it, and the others wait. */
async function prepared(template: Template, { key, apply }: Preparation): Promise<string> {
  const folder = path.join(template.folder, 'prepared', key);
  if (existsSync(folder)) return used(folder);
  const making = `${folder}.making`;
  const lock = await eventually(() => lockFolder(making), { withinMs: 240_000, everyMs: 50 });
  try {
    if (existsSync(folder)) return used(folder);
    const unfinished = path.join(making, 'pgdata');
    rmSync(unfinished, { recursive: true, force: true });
    const thread = await serveCopy(template, template.dataFolder, unfinished);
    await apply(addressOf(thread)).finally(thread.stop);
    renameSync(unfinished, folder);
  } finally {
    lock.release();
  }
  removeOld(path.join(template.folder, 'prepared'));
  return folder;
}

/** Updates the time of a preparation's last use. */
function used(folder: string): string {
  utimesSync(folder, new Date(), new Date());
  return folder;
}

/**
 * Deletes preparations that no test has used for a week, for example of migrations that have changed since. A
 * preparation that is being made or copied is locked, or was used just now, so it stays.
 */
function removeOld(parent: string): void {
  for (const name of readdirSync(parent)) {
    const folder = path.join(parent, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > weekMs) removeUnlessLocked(folder);
  }
}

/** The folder of all throwaways, rid of what killed processes left in it. */
function throwawaysOf(template: Template): string {
  const parent = scratchFolder(template.folder);
  for (const name of readdirSync(parent).filter((each) => /^\d+-/.test(each))) {
    // A process of this number runs here, so the folder counts as in use. A number that does not run here may run in
    // another container.
    if (!isRunning({ pid: Number.parseInt(name, 10), startedAt: null })) removeUnlessLocked(path.join(parent, name));
  }
  return parent;
}
