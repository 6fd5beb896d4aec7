import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { freePort } from '../processes/free-port.ts';
import { orphanOf } from '../processes/orphan.ts';
import { noteAddress } from '../processes/running-server.ts';
import { endProcess, type Lifetime, startServerProcess } from '../processes/server-process.ts';
import { synapseDatabase } from './database.ts';
import { installSynapse } from './install-synapse.ts';
import { homeserverFile, matrixVariablesOf, type MatrixVariables, writeSettings } from './settings.ts';

export interface SynapseOptions {
  /** Exclusive: the settings, the secrets, the media, the log and the pid file. */
  dir: string;
  /** Where Synapse is installed, such as `.cache/servers/synapse-venv`. */
  venvFolder: string;
  /** A superuser's address on the PostgreSQL that keeps its data. */
  databaseUrl: string;
  /** The database there, which is made if it is missing. */
  databaseName?: string;
  /** On loopback; 0 lets the system choose. */
  port?: number;
  /** On loopback, where the application service will listen; 0 chooses one that is free now. */
  applicationServicePort?: number;
  /** Ends with this process, however that ends (the default), or goes on until it is stopped. */
  lifetime?: Lifetime;
  onProgress?(step: string): void;
}

export interface Synapse {
  readonly variables: MatrixVariables;
  readonly pid: number;
  stop(): Promise<void>;
  /** kill -9, for fault tests. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with its data, after `stop`, `kill`, or from running. */
  restart(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts Synapse, a Matrix homeserver, on loopback, with one application service registered. It federates with no other
 * and reports nothing to anyone. The first start on an empty database takes some seconds more.
 *
 * @throws MissingPrerequisite where it has yet to be installed and there is no Python
 * @throws FolderInUse when another process has the folder
 */
export async function startSynapse(options: SynapseOptions): Promise<Synapse> {
  const { dir, venvFolder, lifetime = 'parent', onProgress = () => undefined } = options;
  const python = await installSynapse(venvFolder, onProgress);
  const lock = lifetime === 'parent' ? lockFolder(dir) : undefined;
  try {
    await endOrphan(dir, onProgress);
    const port = await freePort(options.port ?? 0, 'Synapse');
    const applicationServicePort = options.applicationServicePort || (await freePort(0, 'the application service'));
    const databaseUrl = await synapseDatabase(options.databaseUrl, options.databaseName ?? 'kindred_synapse');
    writeSettings(dir, { port, databaseUrl, applicationServiceUrl: `http://${host}:${applicationServicePort}` });
    onProgress('starting Synapse');
    const url = `http://${host}:${port}`;
    const start = () => launch({ python, dir, url, lifetime });
    let running = await start();
    noteAddress(dir, url);
    return {
      variables: matrixVariablesOf(dir, url),
      get pid() {
        return running.pid;
      },
      stop: async () => {
        await endProcess(running, 'SIGTERM', 10_000);
        lock?.release();
      },
      kill: () => endProcess(running, 'SIGKILL', 5_000),
      restart: async () => {
        await endProcess(running, 'SIGTERM', 10_000);
        running = await start();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function endOrphan(dir: string, onProgress: (step: string) => void): Promise<void> {
  const orphan = orphanOf(path.resolve(dir, 'synapse.pid'), homeserverFile(dir));
  if (orphan === undefined) return;
  onProgress(`ending the Synapse of an earlier start (process ${orphan.pid})`);
  await endProcess(orphan, 'SIGTERM', 10_000);
}

interface Launch {
  readonly python: string;
  readonly dir: string;
  readonly url: string;
  readonly lifetime: Lifetime;
}

async function launch({ python, dir, url, lifetime }: Launch): Promise<ProcessIdentity> {
  const logFile = path.join(dir, 'synapse.log');
  const running = await startServerProcess({
    command: [python, '-m', 'synapse.app.homeserver', '--config-path', homeserverFile(dir)],
    logFile,
    pidFile: path.join(dir, 'synapse.pid'),
    lifetime,
  });
  let ended = false;
  const answers = async () => {
    ended = !isRunning(running);
    if (!ended && !(await synapseAnswers(url)))
      throw new Error(`Synapse does not answer at ${url}; its log is ${logFile}`);
  };
  await eventually(answers, { withinMs: 300_000, everyMs: 50 }).catch(async (error: unknown) => {
    await endProcess(running, 'SIGTERM', 10_000);
    throw error;
  });
  if (ended) throw new Error(`Synapse ended while it started; its log is ${logFile}`);
  return running;
}

function synapseAnswers(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
