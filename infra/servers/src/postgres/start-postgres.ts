import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { freePort } from '../processes/free-port.ts';
import { noteAddress } from '../processes/running-server.ts';
import { orphanOf } from '../processes/orphan.ts';
import { endProcess, type Lifetime, startServerProcess } from '../processes/server-process.ts';
import { binaries, layOutCluster, superuser } from './cluster.ts';
import { dataWithin, debianRoot } from './debian-root.ts';
import { inDebian } from './in-debian.ts';
import { postgresAnswers } from './is-answering.ts';

export interface PostgresOptions {
  /** Kept between starts, and exclusive: the data, its settings, its log. */
  dir: string;
  /** Where the Debian with PostgreSQL is kept, such as `.cache/servers/debian`. */
  debianFolder: string;
  /** On loopback; 0 lets the system choose. */
  port?: number;
  /** Ends with this process, however that ends (the default), or goes on until it is stopped. */
  lifetime?: Lifetime;
  onProgress?(step: string): void;
}

export interface Postgres {
  /** Of the superuser. */
  url: string;
  readonly pid: number;
  /** A fast shutdown: transactions in flight are rolled back. */
  stop(): Promise<void>;
  /** kill -9 of the postmaster, whose backends then end by themselves, for fault tests. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data, after `stop`, `kill`, or from running. */
  restart(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts PostgreSQL 17 with PostGIS and pgvector at hand, on loopback, from a Debian folder.
 *
 * @throws MissingPrerequisite where the Debian has yet to be made and cannot be
 * @throws FolderInUse when another process has the folder
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dir, debianFolder, lifetime = 'parent', onProgress = () => undefined } = options;
  const root = await debianRoot(debianFolder, onProgress);
  const lock = lifetime === 'parent' ? lockFolder(dir) : undefined;
  try {
    await endOrphan(dir, onProgress);
    const port = await freePort(options.port ?? 0, 'PostgreSQL');
    onProgress('starting PostgreSQL 17');
    const data = await layOutCluster(root, dir, port);
    const start = () => launch(root, data, port, lifetime);
    let running = await start();
    const url = `postgres://${superuser.name}:${superuser.password}@${host}:${port}/postgres`;
    noteAddress(dir, url);
    return {
      url,
      get pid() {
        return running.pid;
      },
      stop: async () => {
        await endProcess(running, 'SIGINT', 10_000);
        lock?.release();
      },
      kill: () => endProcess(running, 'SIGKILL', 5_000),
      restart: async () => {
        await endProcess(running, 'SIGINT', 10_000);
        running = await start();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function endOrphan(dir: string, onProgress: (step: string) => void): Promise<void> {
  const orphan = orphanOf(path.resolve(dir, 'postgres.pid'), dataWithin);
  if (orphan === undefined) return;
  onProgress(`ending the PostgreSQL of an earlier start (process ${orphan.pid})`);
  await endProcess(orphan, 'SIGINT', 5_000);
}

async function launch(root: string, data: string, port: number, lifetime: Lifetime): Promise<ProcessIdentity> {
  const dir = path.dirname(data);
  const logFile = path.join(dir, 'postgres.log');
  const command = inDebian(root, data, [`${binaries}/postgres`, '-D', dataWithin]);
  // After a kill the backends of the old postmaster end by themselves, but not at once, and PostgreSQL refuses to start
  // beside them. So a start that fails is tried again for a while.
  return eventually(
    async () => {
      const running = await startServerProcess({ command, logFile, pidFile: path.join(dir, 'postgres.pid'), lifetime });
      await untilAnswering(running, port, logFile).catch(async (error: unknown) => {
        // The server may still be alive, and a second one must not start beside it.
        await endProcess(running, 'SIGINT', 5_000);
        throw error;
      });
      return running;
    },
    { withinMs: 10_000, everyMs: 100 },
  );
}

async function untilAnswering(running: ProcessIdentity, port: number, logFile: string): Promise<void> {
  let ended = false;
  await eventually(
    async () => {
      ended = !isRunning(running);
      if (!ended && !(await postgresAnswers(host, port)))
        throw new Error(`PostgreSQL does not answer at ${host}:${port}; its log is ${logFile}`);
    },
    { withinMs: 60_000, everyMs: 50 },
  );
  if (ended)
    throw new Error(
      `PostgreSQL ended while it started:\n${readFileSync(logFile, 'utf8').split('\n').slice(-8).join('\n')}`,
    );
}
