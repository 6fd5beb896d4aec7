import { LRUCache } from 'lru-cache';
import type { CacheStore } from './cache-store.ts';

const defaultMaxBytes = 32 * 1024 * 1024;

/** The embedded store, of this process alone. When it is full, the entry that was used longest ago makes room. */
export function memoryStore({ maxBytes = defaultMaxBytes }: { readonly maxBytes?: number } = {}): CacheStore {
  const entries = new LRUCache<string, string>({
    maxSize: maxBytes,
    // Strings take up to two bytes a character.
    sizeCalculation: (text, key) => 2 * (text.length + key.length) + 1,
  });
  return {
    get: async (keys) => keys.map((key) => entries.get(key) ?? null),
    async set(added, ttlMs) {
      for (const { key, text } of added) entries.set(key, text, { ttl: ttlMs });
    },
    async delete(keys) {
      for (const key of keys) entries.delete(key);
    },
    async *entries() {
      for (const [key, text] of entries.entries()) yield { key, text };
    },
    close: async () => entries.clear(),
  };
}
