import { databaseUrl } from './environment.ts';
import { embeddedThrowaway, type EmbeddedThrowaway } from './throwaway/embedded-throwaway.ts';
import type { Preparation } from './throwaway/preparation.ts';
import { reusedThrowaway } from './throwaway/reused-throwaway.ts';
import { serverThrowaway, type ServerThrowaway } from './throwaway/server-throwaway.ts';

export interface ThrowawayOptions {
  readonly prepare?: Preparation | undefined;
  /**
   * Whether an embedded database that another test file of this process dropped may be emptied and used again, and this
   * one later. It saves a second of the processor. Needs a preparation.
   */
  readonly reuse?: boolean;
}

export type ThrowawayDatabase = EmbeddedThrowaway | ServerThrowaway;

/**
 * A database for one test file, with PostGIS, pgvector, pg_trgm and uuid-ossp in `public` and nothing else in it:
 * PGlite, or a database of its own on the server at `DATABASE_URL` when that is set. Roles are the whole server's
 * there, shared with the other databases.
 */
export function throwawayDatabase({ prepare, reuse = false }: ThrowawayOptions = {}): Promise<ThrowawayDatabase> {
  if (databaseUrl !== undefined) return serverThrowaway(databaseUrl, prepare);
  return prepare && reuse ? reusedThrowaway(prepare) : embeddedThrowaway(prepare);
}
