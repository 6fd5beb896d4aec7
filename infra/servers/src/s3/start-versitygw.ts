import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { freePort } from '../processes/free-port.ts';
import { orphanOf } from '../processes/orphan.ts';
import { noteAddress } from '../processes/running-server.ts';
import { endProcess, type Lifetime, startServerProcess } from '../processes/server-process.ts';
import { installVersitygw } from './install-versitygw.ts';

export interface S3Options {
  /** Exclusive: the objects, the log and the pid file. */
  dir: string;
  /** Where the program is kept, such as `.cache/servers/versitygw`. */
  binFolder: string;
  /** On loopback; 0 lets the system choose. */
  port?: number;
  /** Ends with this process, however that ends (the default), or goes on until it is stopped. */
  lifetime?: Lifetime;
  onProgress?(step: string): void;
}

/** The settings of a service that uses it. */
export interface S3Variables {
  S3_ENDPOINT: string;
  S3_BUCKET: string;
  S3_REGION: string;
  S3_ACCESS_KEY_ID: string;
  S3_SECRET_ACCESS_KEY: string;
}

export interface S3 {
  readonly variables: S3Variables;
  readonly pid: number;
  stop(): Promise<void>;
  /** kill -9, for fault tests. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with its objects, after `stop`, `kill`, or from running. */
  restart(): Promise<void>;
}

const host = '127.0.0.1';
const bucket = 'kindred';

/** What an S3 at an address is used with. It listens on loopback alone, so its secret protects nothing. */
export function s3VariablesOf(endpoint: string): S3Variables {
  return {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: 'kindred',
    S3_SECRET_ACCESS_KEY: 'kindred-on-loopback',
  };
}

/**
 * Starts versitygw, an S3 whose objects are files of a folder, on loopback and with one bucket.
 *
 * @throws MissingPrerequisite where it has yet to be built and there is no Go
 * @throws FolderInUse when another process has the folder
 */
export async function startVersitygw(options: S3Options): Promise<S3> {
  const { dir, binFolder, lifetime = 'parent', onProgress = () => undefined } = options;
  const program = await installVersitygw(binFolder, onProgress);
  mkdirSync(path.join(dir, 'objects', bucket), { recursive: true });
  mkdirSync(path.join(dir, 'about-objects'), { recursive: true });
  const lock = lifetime === 'parent' ? lockFolder(dir) : undefined;
  try {
    await endOrphan(dir, onProgress);
    const port = await freePort(options.port ?? 0, 'the S3');
    onProgress('starting versitygw');
    const start = () => launch(program, dir, port, lifetime);
    let running = await start();
    const endpoint = `http://${host}:${port}`;
    noteAddress(dir, endpoint);
    return {
      variables: s3VariablesOf(endpoint),
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
  const orphan = orphanOf(path.resolve(dir, 's3.pid'), path.resolve(dir, 'objects'));
  if (orphan === undefined) return;
  onProgress(`ending the S3 of an earlier start (process ${orphan.pid})`);
  await endProcess(orphan, 'SIGTERM', 5_000);
}

async function launch(program: string, dir: string, port: number, lifetime: Lifetime): Promise<ProcessIdentity> {
  const logFile = path.join(dir, 's3.log');
  const endpoint = `http://${host}:${port}`;
  const { S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = s3VariablesOf(endpoint);
  const settings = ['--port', `${host}:${port}`, '--region', S3_REGION, '--quiet'];
  const running = await startServerProcess({
    // Not every file system has the attributes in which it would keep content types.
    command: [
      program,
      ...settings,
      'posix',
      '--sidecar',
      path.resolve(dir, 'about-objects'),
      path.resolve(dir, 'objects'),
    ],
    env: { ...process.env, ROOT_ACCESS_KEY_ID: S3_ACCESS_KEY_ID, ROOT_SECRET_ACCESS_KEY: S3_SECRET_ACCESS_KEY },
    logFile,
    pidFile: path.join(dir, 's3.pid'),
    lifetime,
  });
  // It answers a request without a signature with 403.
  const answers = async () => {
    if (!isRunning(running)) throw new Error(`The S3 ended while it started; its log is ${logFile}`);
    if ((await fetch(endpoint)).status !== 403) throw new Error(`The S3 does not answer at ${endpoint}`);
  };
  await eventually(answers, { withinMs: 30_000, everyMs: 50 }).catch(async (error: unknown) => {
    await endProcess(running, 'SIGTERM', 5_000);
    throw error;
  });
  return running;
}
