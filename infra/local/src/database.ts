import { DiskFull, startEmbeddedPostgres } from '@kindred/testkit/embedded-postgres';
import { FolderInUse } from '@kindred/testkit/folder-lock';
import { CannotStart } from './cannot-start.ts';

/** The one database of a local start, with a schema for each service. */
export interface LocalDatabase {
  /** Its owner's address, which makes roles and schemas. */
  readonly ownerUrl: string;
  /** Whether it is PGlite in this process, where every connection is one session. */
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/** What decides about the database. */
export interface DatabaseOptions {
  readonly databaseUrl?: string;
  readonly folder: string;
  readonly port: number;
  /** Called when the embedded database has ended, and when it runs again. */
  readonly onTrouble: (message: string) => void;
}

/** The PostgreSQL at DATABASE_URL, or else an embedded one on the data folder. `say` hears what is being prepared. */
export async function openLocalDatabase(
  options: DatabaseOptions,
  say: (message: string) => void,
): Promise<LocalDatabase> {
  const { databaseUrl, folder, port, onTrouble } = options;
  if (databaseUrl !== undefined) return { ownerUrl: databaseUrl, embedded: false, stop: async () => undefined };
  try {
    const embedded = await startEmbeddedPostgres({ dataDir: folder, port, onProgress: say, onTrouble });
    return { ownerUrl: embedded.url, embedded: true, stop: () => embedded.stop() };
  } catch (error) {
    if (error instanceof FolderInUse || error instanceof DiskFull) throw new CannotStart(error.message);
    throw error;
  }
}
