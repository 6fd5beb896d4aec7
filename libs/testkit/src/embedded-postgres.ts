import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DataFolder, openDataFolder } from './embedded/data-folder.ts';
import { reserveIn } from './embedded/reserve.ts';
import { leastRoomBytes, roomOn } from './embedded/room.mjs';
import { DataFolderUnreadable, type ServerThread, startServerThread } from './embedded/server-thread.ts';
import { supervisedThread } from './embedded/supervised-thread.ts';
import { embeddedTemplate, type Template } from './embedded/template.ts';

export interface EmbeddedPostgresOptions {
  /** Kept between starts, and exclusive. Without one the data lives in a temporary folder and goes with `stop`. */
  dataDir?: string;
  /** On loopback; without one the system chooses. */
  port?: number;
  /** Each step while it prepares, and whatever it had to repair. */
  onProgress?(step: string): void;
  /**
   * Called when the database has ended and when it runs again. Without a listener it is not restarted, and the process
   * ends with the error.
   */
  onTrouble?(message: string): void;
}

export interface EmbeddedPostgres {
  /** Of a superuser; every connection is one until it sets a role. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/** The disk of a data folder is too full to open the database. The data is intact. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
  constructor(folder: string, cause: Error) {
    super(`The disk of ${folder} is full, so its database cannot be opened. Make room, then start again.`, { cause });
  }
}

/**
 * Starts PostgreSQL 18 as PGlite, with PostGIS, pgvector, pg_trgm and uuid-ossp in the schema `public`, listening on
 * loopback for ordinary clients. It is one session inside: connections take turns by transaction, session settings and
 * advisory locks are shared by all clients, LISTEN gets no notification of other clients, and statement_timeout has no
 * effect.
 *
 * A killed process loses nothing that was committed; a power cut may, because nothing here waits for the disk.
 *
 * On a nearly full disk it refuses writes with SQLSTATE 53100 and still answers reads. It accepts writes again once
 * there is space.
 *
 * @throws FolderInUse when another database runs on the same folder
 * @throws DiskFull if the disk is too full to open it
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

/**
 * Opens the data. If PostgreSQL cannot open it, the data is moved aside as damaged, unless a full disk is the cause.
 */
async function openOrStartAnew(
  data: DataFolder,
  template: Template,
  { port = 0, onTrouble }: EmbeddedPostgresOptions,
  onProgress: (step: string) => void,
): Promise<ServerThread> {
  const { folder, pgdata } = data;
  const reserve = reserveIn(folder);
  const start = async (onPort: number, onFailure: (error: Error) => void) => {
    reserve.giveWhenFull();
    const { extensionsFolder } = template;
    const thread = await startServerThread({
      dataFolder: pgdata,
      extensionsFolder,
      host: '127.0.0.1',
      port: onPort,
      onFailure,
    }).catch(tellNoRoom(folder));
    reserve.refill();
    return thread;
  };
  const open = () => (onTrouble ? supervisedThread({ start, say: onTrouble }, port) : start(port, failProcess));
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof DataFolderUnreadable)) throw error;
    onProgress(
      `${pgdata} could not be opened (${error.message}): set aside as ${data.startAnew()}, beginning with an empty one`,
    );
    return open();
  }
}

/** A full disk was the cause: the data is intact and must not be moved aside as damaged. */
function tellNoRoom(folder: string) {
  return (error: unknown): never => {
    if (error instanceof DataFolderUnreadable && roomOn(folder) < leastRoomBytes) throw new DiskFull(folder, error);
    throw error;
  };
}

function failProcess(error: Error): never {
  throw error;
}
