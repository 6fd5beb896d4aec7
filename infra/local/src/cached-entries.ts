import type { CacheEntry } from '@kindred/cache/cache-store';
import { PublicCache } from '@kindred/cache/public-cache';
import { redisStore } from '@kindred/cache/redis-store';
import { eventually } from '@kindred/testkit/eventually';
import type { StartedService } from './local-service.ts';

/** Everything that the services cache: in Redis or Valkey if there is one, else in this process. */
export async function cachedEntries(
  services: readonly StartedService[],
  redisUrl: string | undefined,
): Promise<CacheEntry[]> {
  if (redisUrl !== undefined) return entriesAt(redisUrl);
  const entries: CacheEntry[] = [];
  for (const { dependencies } of services)
    if (hasCache(dependencies)) for await (const entry of dependencies.cache.entries()) entries.push(entry);
  return entries;
}

async function entriesAt(url: string): Promise<CacheEntry[]> {
  const store = redisStore({ url, commandMs: 5_000 });
  try {
    await eventually(() => store.get(['connected']));
    const entries: CacheEntry[] = [];
    for await (const entry of store.entries()) entries.push(entry);
    return entries;
  } finally {
    await store.close();
  }
}

function hasCache(dependencies: unknown): dependencies is { readonly cache: PublicCache } {
  return (
    typeof dependencies === 'object' &&
    dependencies !== null &&
    'cache' in dependencies &&
    dependencies.cache instanceof PublicCache
  );
}
