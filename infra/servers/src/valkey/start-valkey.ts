import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { debianRoot } from '../postgres/debian-root.ts';
import { inDebian } from '../postgres/in-debian.ts';
import { freePort } from '../processes/free-port.ts';
import { orphanOf } from '../processes/orphan.ts';
import { noteAddress } from '../processes/running-server.ts';
import { endProcess, type Lifetime, startServerProcess } from '../processes/server-process.ts';
import { valkeyAnswers } from './is-answering.ts';

export interface ValkeyOptions {
  /** Exclusive: the log and the pid file. Valkey keeps no data in it. */
  dir: string;
  /** Where the Debian with Valkey is kept, such as `.cache/servers/debian-valkey`. */
  debianFolder: string;
  /** On loopback; 0 lets the system choose. */
  port?: number;
  /** Ends with this process, however that ends (the default), or goes on until it is stopped. */
  lifetime?: Lifetime;
  /** At most this many megabytes of values. The one used longest ago makes room. */
  maxMemoryMb?: number;
  onProgress?(step: string): void;
}

export interface Valkey {
  /** For REDIS_URL. */
  url: string;
  readonly pid: number;
  stop(): Promise<void>;
  /** kill -9, for fault tests. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty, after `stop`, `kill`, or from running. */
  restart(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts Valkey 8 on loopback, from a Debian folder, as a cache: nothing is written to disk.
 *
 * @throws MissingPrerequisite where the Debian has yet to be made and cannot be
 * @throws FolderInUse when another process has the folder
 */
export async function startValkey(options: ValkeyOptions): Promise<Valkey> {
  const { dir, debianFolder, lifetime = 'parent', maxMemoryMb = 64, onProgress = () => undefined } = options;
  const root = await debianRoot(debianFolder, onProgress, ['valkey-server']);
  mkdirSync(path.join(dir, 'data'), { recursive: true });
  const lock = lifetime === 'parent' ? lockFolder(dir) : undefined;
  try {
    await endOrphan(dir, onProgress);
    const port = await freePort(options.port ?? 0, 'Valkey');
    onProgress('starting Valkey 8');
    const start = () => launch({ root, dir, port, lifetime, maxMemoryMb });
    let running = await start();
    const url = `redis://${host}:${port}`;
    noteAddress(dir, url);
    return {
      url,
      get pid() {
        return running.pid;
      },
      stop: async () => {
        await endProcess(running, 'SIGTERM', 5_000);
        lock?.release();
      },
      kill: () => endProcess(running, 'SIGKILL', 5_000),
      restart: async () => {
        await endProcess(running, 'SIGTERM', 5_000);
        running = await start();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function endOrphan(dir: string, onProgress: (step: string) => void): Promise<void> {
  const orphan = orphanOf(path.resolve(dir, 'valkey.pid'), 'valkey-server');
  if (orphan === undefined) return;
  onProgress(`ending the Valkey of an earlier start (process ${orphan.pid})`);
  await endProcess(orphan, 'SIGTERM', 5_000);
}

interface Launch {
  readonly root: string;
  readonly dir: string;
  readonly port: number;
  readonly lifetime: Lifetime;
  readonly maxMemoryMb: number;
}

async function launch({ root, dir, port, lifetime, maxMemoryMb }: Launch): Promise<ProcessIdentity> {
  const logFile = path.join(dir, 'valkey.log');
  const listening = ['--bind', host, '--port', String(port)];
  const memory = ['--maxmemory', `${maxMemoryMb}mb`, '--maxmemory-policy', 'allkeys-lru'];
  const nothingOnDisk = ['--save', '', '--appendonly', 'no', '--dir', '/tmp'];
  const server = ['/usr/bin/valkey-server', ...listening, ...memory, ...nothingOnDisk];
  const command = inDebian(root, path.resolve(dir, 'data'), server, 'valkey');
  const running = await startServerProcess({ command, logFile, pidFile: path.join(dir, 'valkey.pid'), lifetime });
  let ended = false;
  const answers = async () => {
    ended = !isRunning(running);
    if (!ended && !(await valkeyAnswers(host, port)))
      throw new Error(`Valkey does not answer at ${host}:${port}; its log is ${logFile}`);
  };
  await eventually(answers, { withinMs: 30_000, everyMs: 50 }).catch(async (error: unknown) => {
    await endProcess(running, 'SIGTERM', 5_000);
    throw error;
  });
  if (ended)
    throw new Error(
      `Valkey ended while it started:\n${readFileSync(logFile, 'utf8').split('\n').slice(-8).join('\n')}`,
    );
  return running;
}
