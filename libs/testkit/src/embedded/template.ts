import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../environment.ts';
import { eventually } from '../eventually.ts';
import { lockFolder } from '../folder-lock.ts';

export interface Template {
  /** A data folder with every extension created, to be copied. */
  dataFolder: string;
  /** The files that the extensions are loaded from, to be read. */
  extensionsFolder: string;
  /** Where copies with a service's migrations already applied are kept beside it. */
  folder: string;
}

const parts = ['pglite', 'pglite-postgis', 'pglite-pgvector'];
const preparer = fileURLToPath(new URL('./prepare-template.mjs', import.meta.url));
let ready: Promise<Template> | undefined;

/**
 * The prepared PGlite of this machine, made on first use (about 8 s) and kept under `.cache/`, a folder for each set of
 * versions and way of preparing. Several processes may ask at once: one makes it, the others wait.
 */
export function embeddedTemplate(onProgress: (step: string) => void = () => undefined): Promise<Template> {
  ready ??= findOrMake(onProgress).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function findOrMake(onProgress: (step: string) => void): Promise<Template> {
  const folder = path.join(cacheFolder, `${parts.map((part) => `${part}-${versionOf(part)}`).join('_')}_${recipe()}`);
  const whole = path.join(folder, 'template');
  if (!existsSync(whole)) {
    const lock = await eventually(() => lockFolder(folder), { withinMs: 240_000, everyMs: 200 });
    try {
      if (!existsSync(whole)) await make(folder, whole, onProgress);
    } finally {
      lock.release();
    }
  }
  return { folder, dataFolder: path.join(whole, 'pgdata'), extensionsFolder: path.join(whole, 'extensions') };
}

/**
 * Only the renaming makes a template: what a killed preparation left has another name and is made again. Each has a
 * name of its own, because the process that prepares may outlive a killed parent by some seconds; what such a one still
 * writes to is left for the next time.
 */
async function make(folder: string, whole: string, onProgress: (step: string) => void): Promise<void> {
  const prefix = 'template.in-preparation-';
  const leftOvers = readdirSync(folder).filter((name) => name.startsWith(prefix));
  await Promise.allSettled(leftOvers.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
  const unfinished = path.join(folder, `${prefix}${process.pid}`);
  await prepareInProcess(unfinished, onProgress);
  renameSync(unfinished, whole);
}

function prepareInProcess(folder: string, onProgress: (step: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(preparer, [folder], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    let failure: string | undefined;
    let printed = '';
    child.stderr?.on('data', (data: Buffer) => {
      printed += data.toString();
    });
    child.on('message', (message: { step?: string; failure?: string }) => {
      if (message.step !== undefined) onProgress(message.step);
      failure ??= message.failure;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `PGlite could not be prepared: ${failure ?? `its process ended with ${signal ?? code}. ${printed}`}`,
          ),
        );
    });
  });
}

/** Tells a template from one that an earlier version of the preparation made. */
function recipe(): string {
  return createHash('sha256').update(readFileSync(preparer)).digest('hex').slice(0, 8);
}

/** The packages export no package.json, so it is looked for from their entry upwards. */
function versionOf(part: string): string {
  const entry = createRequire(import.meta.url).resolve(`@electric-sql/${part}`);
  const manifest = path.join(entry, '../../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
