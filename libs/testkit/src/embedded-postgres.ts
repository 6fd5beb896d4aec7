import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DataFolder, openDataFolder } from './embedded/data-folder.ts';
import { DataFolderUnreadable, type ServerThread, startServerThread } from './embedded/server-thread.ts';
import { embeddedTemplate, type Template } from './embedded/template.ts';

export interface EmbeddedPostgresOptions {
  /** Kept between starts, and exclusive. Without one the data lives in a temporary folder and goes with `stop`. */
  dataDir?: string;
  /** On loopback; without one the system chooses. */
  port?: number;
  /** Each step while it prepares, and whatever it had to repair. */
  onProgress?(step: string): void;
  /** It broke down while running, and every connection with it. Without a listener the process ends with the error. */
  onFailure?(error: Error): void;
}

export interface EmbeddedPostgres {
  /** Of a superuser; every connection is one until it sets a role. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 as PGlite, with PostGIS, pgvector, pg_trgm and uuid-ossp in the schema `public`, listening on
 * loopback for ordinary clients. It is one session inside: connections take turns by transaction, session settings and
 * advisory locks are everybody's, LISTEN hears nothing of others and statement_timeout has no clock to go by.
 *
 * A killed process loses nothing that was committed; a power cut may, because nothing here waits for the disk.
 *
 * @throws FolderInUse when another database runs on the same folder
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => undefined);
  const template = await embeddedTemplate(onProgress);
  const folder = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'kindred-postgres-'));
  const data = openDataFolder(folder, template, onProgress);
  try {
    const thread = await openOrStartAnew(data, template, options, onProgress);
    return {
      url: `postgres://postgres:postgres@127.0.0.1:${thread.port}/postgres`,
      port: thread.port,
      stop: async () => {
        await thread.stop();
        data.release();
        if (options.dataDir === undefined) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    data.release();
    throw error;
  }
}

/** PostgreSQL repairs itself after a kill. Data that it cannot open is kept beside for whoever wants it back. */
async function openOrStartAnew(
  data: DataFolder,
  template: Template,
  { port = 0, onFailure = failProcess }: EmbeddedPostgresOptions,
  onProgress: (step: string) => void,
): Promise<ServerThread> {
  const start = () =>
    startServerThread({
      dataFolder: data.pgdata,
      extensionsFolder: template.extensionsFolder,
      host: '127.0.0.1',
      port,
      onFailure,
    });
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof DataFolderUnreadable)) throw error;
    onProgress(`${data.pgdata} could not be opened (${error.message}): set aside as ${data.startAnew()}, beginning with an empty one`);
    return start();
  }
}

function failProcess(error: Error): never {
  throw error;
}
