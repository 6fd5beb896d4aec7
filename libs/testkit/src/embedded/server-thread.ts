import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface ServerThreadOptions {
  dataFolder: string;
  extensionsFolder: string;
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** How often to look whether the database wants a checkpoint and a vacuum; a minute unless said otherwise. */
  housekeepingEveryMs?: number;
  /** Whether `empty` will be called. */
  emptiable?: boolean;
  /** PGlite broke down after it had started. */
  onFailure(error: Error): void;
}

export interface ServerThread {
  port: number;
  /** Does not let the thread keep the process alive. */
  unref(): void;
  /**
   * Cuts every connection and empties the database, which listens on another port then. Returns false if a definition
   * was changed: it cannot be used again.
   */
  empty(): Promise<boolean>;
  stop(): Promise<void>;
}

/** PGlite could not open the data folder, as opposed to the port. */
export class DataFolderUnreadable extends Error {
  override readonly name = 'DataFolderUnreadable';
}

interface Report {
  port?: number;
  emptied?: boolean;
  failure?: string;
  code?: string;
}

/** Plain JavaScript with no loader of the parent's: registering one takes longer than reading it. */
const entry = new URL('./pglite-server.mjs', import.meta.url);

/**
 * Runs PGlite behind its socket server in a thread of this process, where its long synchronous queries do not
 * block other code, and where it never outlives the process.
 */
export async function startServerThread({ onFailure, ...options }: ServerThreadOptions): Promise<ServerThread> {
  const workerData = { housekeepingEveryMs: 60_000, ...options };
  const worker = new Worker(entry, { workerData, execArgv: [] });
  let ended = false;
  const exit = once(worker, 'exit').then(() => {
    ended = true;
  });
  let port = await firstReport(worker, workerData).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  let stopping = false;
  const fail = (reason: string) => {
    if (stopping) return;
    stopping = true;
    // A second one must not open the folder before this one has ended.
    void worker.terminate().then(() => onFailure(new Error(`The embedded PostgreSQL broke down: ${reason}`)));
  };
  worker.on('message', ({ failure }: Report) => failure !== undefined && fail(failure));
  worker.on('error', ({ message }) => fail(message));
  // PostgreSQL ends its own thread when its write-ahead log cannot be written.
  worker.on('exit', (code) => fail(`its thread ended with ${code}`));
  return {
    get port() {
      return port;
    },
    unref: () => worker.unref(),
    empty: async () => {
      if (ended || stopping) return false;
      worker.ref();
      const answer = new Promise<Report>((resolve) => {
        worker.on('message', function hear(report: Report) {
          if (report.emptied === undefined) return;
          worker.off('message', hear);
          resolve(report);
        });
      });
      worker.postMessage('empty');
      const { emptied = false, port: next = port } = await Promise.race([answer, exit.then((): Report => ({}))]);
      worker.unref();
      port = next;
      return emptied;
    },
    stop: async () => {
      stopping = true;
      if (ended) return;
      worker.ref();
      worker.postMessage('stop');
      await exit;
    },
  };
}

function firstReport(worker: Worker, { dataFolder, port }: { dataFolder: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('error', ({ message }) => reject(new DataFolderUnreadable(message)));
    worker.once('exit', () => reject(new DataFolderUnreadable(`PGlite ended while it opened ${dataFolder}`)));
    worker.once('message', (report: Report) => {
      if (report.port !== undefined) resolve(report.port);
      else if (report.code === 'EADDRINUSE')
        reject(new Error(`Port ${port} is in use, so PostgreSQL cannot listen on it.`));
      else reject(new DataFolderUnreadable(report.failure ?? 'PGlite did not start'));
    });
  });
}
