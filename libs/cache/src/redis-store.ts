import { Redis } from 'ioredis';
import type { CacheStore } from './cache-store.ts';

export interface RedisStoreOptions {
  /** `redis://` or `rediss://`, with the password if there is one. */
  readonly url: string;
  /** How long one command may take, in milliseconds. */
  readonly commandMs: number;
  /** Called when the connection fails. The client tries again by itself. */
  readonly onError?: (error: Error) => void;
}

const longestReconnectDelayMs = 2_000;

/**
 * Redis 7 or Valkey 8. Without a connection each call fails at once: a command that waits for one would make a request
 * wait, and a cache is not worth that.
 */
export function redisStore({ url, commandMs, onError = () => undefined }: RedisStoreOptions): CacheStore {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandMs,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(50 * 2 ** attempt, longestReconnectDelayMs),
  });
  client.on('error', onError);
  return {
    get: async (keys) => (keys.length === 0 ? [] : client.mget(...keys)),
    async set(entries, ttlMs) {
      const pipeline = client.pipeline();
      for (const { key, text } of entries) pipeline.set(key, text, 'PX', ttlMs);
      for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
    },
    async delete(keys) {
      if (keys.length > 0) await client.unlink(...keys);
    },
    async *entries() {
      for await (const found of client.scanStream({ count: 1_000 })) {
        const keys = found as string[];
        const texts = keys.length === 0 ? [] : await client.mget(...keys);
        for (const [place, key] of keys.entries()) {
          const text = texts[place];
          if (text != null) yield { key, text };
        }
      }
    },
    async close() {
      client.disconnect();
    },
  };
}
