/** One text under its key. */
export interface CacheEntry {
  readonly key: string;
  readonly text: string;
}

/**
 * Where cached texts are kept: in memory, or in Redis or Valkey. A call can fail or hang. `guardedStore` makes it one
 * that does neither.
 */
export interface CacheStore {
  /** The texts in the order of the keys, null for what is not there. */
  get(keys: readonly string[]): Promise<readonly (string | null)[]>;
  /** Replaces what is there. Each entry ends by itself after `ttlMs`. */
  set(entries: readonly CacheEntry[], ttlMs: number): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  /** Everything that is kept, some entries perhaps twice. For tests and the desk, because it reads the whole store. */
  entries(): AsyncIterable<CacheEntry>;
  close(): Promise<void>;
}
