import { Registry } from 'prom-client';
import { cacheMetrics } from './cache-metrics.ts';
import type { CacheStore } from './cache-store.ts';
import { guardedStore } from './guarded-store.ts';
import { memoryStore } from './memory-store.ts';

const down = () => Promise.reject(new Error('connection refused'));
const hanging = () => new Promise<never>(() => undefined);

/** A store in memory with some operations replaced, guarded, with a clock that the test moves. */
function guarded(replaced: Partial<CacheStore>, waitMs = 5_000) {
  const registry = new Registry();
  const time = { ms: 0 };
  const calls: string[] = [];
  const inner = { ...memoryStore(), ...replaced };
  const counted: CacheStore = {
    ...inner,
    get: (keys) => (calls.push('get'), inner.get(keys)),
    set: (entries, ttlMs) => (calls.push('set'), inner.set(entries, ttlMs)),
  };
  const store = guardedStore(counted, { metrics: cacheMetrics(registry), waitMs, monotonicMs: () => time.ms });
  const faults = async () =>
    (await registry.getSingleMetric('kindred_cache_faults_total')!.get()).values.map(({ labels, value }) => ({
      ...labels,
      value,
    }));
  return { store, faults, calls, time, inner };
}

describe('a guarded store', () => {
  it('finds nothing while the store is down, and counts each call', async () => {
    const { store, faults } = guarded({ get: down, set: down, delete: down });
    expect(await store.get(['a', 'b'])).toEqual([null, null]);
    await store.set([{ key: 'a', text: 'x' }], 1_000);
    await store.delete(['a']);
    expect(await faults()).toEqual([
      { operation: 'get', reason: 'failed', value: 1 },
      { operation: 'set', reason: 'failed', value: 1 },
      { operation: 'delete', reason: 'failed', value: 1 },
    ]);
  });

  it('does not wait for a store that hangs', async () => {
    const { store, faults } = guarded({ get: hanging }, 1);
    expect(await store.get(['a'])).toEqual([null]);
    expect(await faults()).toEqual([{ operation: 'get', reason: 'slow', value: 1 }]);
  });

  it('answers from a store that is full', async () => {
    const { store, inner, calls } = guarded({
      set: () => Promise.reject(new Error("OOM command not allowed when used memory > 'maxmemory'.")),
    });
    Object.assign(inner, { get: async () => ['kept'] });
    for (let nth = 0; nth < 20; nth += 1) await store.set([{ key: 'b', text: 'x' }], 1_000);
    expect(await store.get(['a'])).toEqual(['kept']);
    expect(calls.filter((call) => call === 'set')).toHaveLength(20);
  });

  it('pauses after five failures, and tries once after each pause, which doubles', async () => {
    const { store, calls, faults, time } = guarded({ get: down });
    for (let nth = 0; nth < 10; nth += 1) await store.get(['a']);
    expect(calls).toHaveLength(5);
    expect(await faults()).toContainEqual({ operation: 'get', reason: 'paused', value: 5 });
    time.ms = 1_001;
    for (let nth = 0; nth < 3; nth += 1) await store.get(['a']);
    expect(calls).toHaveLength(6);
    time.ms = 2_500;
    await store.get(['a']);
    expect(calls).toHaveLength(6);
    time.ms = 3_100;
    await store.get(['a']);
    expect(calls).toHaveLength(7);
  });

  it('goes on at once after a trial that was answered', async () => {
    const { store, inner, calls, time } = guarded({ get: down });
    for (let nth = 0; nth < 5; nth += 1) await store.get(['a']);
    Object.assign(inner, { get: async () => ['there'] });
    time.ms = 1_001;
    for (let nth = 0; nth < 3; nth += 1) expect(await store.get(['a'])).toEqual(['there']);
    expect(calls).toHaveLength(8);
  });
});
