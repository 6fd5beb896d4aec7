import { databaseUrl } from './environment.ts';
import { embeddedThrowaway } from './throwaway/embedded-throwaway.ts';
import { reusedThrowaway } from './throwaway/reused-throwaway.ts';
import { serverThrowaway } from './throwaway/server-throwaway.ts';

export interface Preparation {
  /** Names what is applied: a hash of the migrations, so that a changed one is applied anew. */
  key: string;
  /** Brings an empty database to where the tests want it, such as migrated. Runs once for a key on a machine. */
  apply(url: string): Promise<void>;
}

export interface ThrowawayOptions {
  readonly prepare?: Preparation | undefined;
  /**
   * Whether an embedded database that another test file of this process dropped may be emptied and used again, and this
   * one later. It saves a second of the processor. Needs a preparation.
   */
  readonly reuse?: boolean;
}

export interface ThrowawayDatabase {
  /** A superuser's address. */
  url: string;
  /** `embedded` is one session inside: races prove nothing there. */
  kind: 'embedded' | 'server';
  drop(): Promise<void>;
}

/**
 * A database for one test file, with PostGIS, pgvector, pg_trgm and uuid-ossp in `public` and nothing else in it:
 * PGlite, or a database of its own on the server at `DATABASE_URL` when that is set. Roles are the whole server's
 * there, shared with the other databases.
 */
export function throwawayDatabase({ prepare, reuse = false }: ThrowawayOptions = {}): Promise<ThrowawayDatabase> {
  if (databaseUrl !== undefined) return serverThrowaway(databaseUrl, prepare);
  return prepare && reuse ? reusedThrowaway(prepare) : embeddedThrowaway(prepare);
}
