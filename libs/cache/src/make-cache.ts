import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Type } from '@sinclair/typebox';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { cacheMetrics } from './cache-metrics.ts';
import { guardedStore } from './guarded-store.ts';
import { memoryStore } from './memory-store.ts';
import { PublicCache } from './public-cache.ts';
import { redisStore } from './redis-store.ts';

/** What a service with a cache is told, beside its own settings. */
export const cacheSettings = {
  REDIS_URL: Type.Optional(
    Type.String({
      pattern: '^rediss?://',
      description: 'Redis or Valkey, for what is the same for every viewer; without one, each process caches in memory',
    }),
  ),
};

export interface CacheOptions {
  readonly service: string;
  readonly url: string | undefined;
  readonly work: Pick<UnitOfWork, 'read'>;
  readonly metrics: Registry;
  readonly logger: Logger;
}

/** Longer than a healthy server takes, and shorter than a reader notices. */
const waitMs = 50;

/** The cache that the settings ask for. */
export function makeCache({ service, url, work, metrics: registry, logger }: CacheOptions): PublicCache {
  const metrics = cacheMetrics(registry);
  const onError = ({ message }: Error) => logger.warn({ reason: message }, 'The cache cannot be reached');
  const store = url ? redisStore({ url, commandMs: waitMs, onError }) : memoryStore();
  return new PublicCache({ service, work, metrics, store: guardedStore(store, { metrics, waitMs }) });
}
