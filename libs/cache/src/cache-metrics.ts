import { Counter, type Registry } from 'prom-client';

export type CacheOperation = 'get' | 'set' | 'delete';

/** What a cache tells about itself: by entity, never by key. */
export interface CacheMetrics {
  /** Values asked for. `missed` includes all that was asked for while the store did not answer. */
  readonly reads: Counter<'entity' | 'outcome'>;
  /** Calls of the store without effect: it failed, it was too slow, or it was not asked after earlier failures. */
  readonly faults: Counter<'operation' | 'reason'>;
}

export function cacheMetrics(registry: Registry): CacheMetrics {
  const registers = [registry];
  return {
    reads: new Counter({
      name: 'kindred_cache_reads_total',
      help: 'Values asked for, by whether the cache had them.',
      labelNames: ['entity', 'outcome'],
      registers,
    }),
    faults: new Counter({
      name: 'kindred_cache_faults_total',
      help: 'Calls of the cache without effect, by why.',
      labelNames: ['operation', 'reason'],
      registers,
    }),
  };
}
