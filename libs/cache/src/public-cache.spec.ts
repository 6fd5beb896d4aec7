import { anonymous, type Actor } from '@kindred/database/actor';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Type } from '@sinclair/typebox';
import { Registry } from 'prom-client';
import { cacheMetrics } from './cache-metrics.ts';
import type { CacheEntry } from './cache-store.ts';
import { memoryStore } from './memory-store.ts';
import { PublicCache } from './public-cache.ts';
import { publicKind, timeToLiveMs } from './public-kind.ts';

const schema = Type.Object({ name: Type.String() }, { additionalProperties: false });

/** A cache over a store in memory whose loads the test sees and answers. */
function opened(answer: (ids: readonly string[]) => Promise<Map<string, { name: string }>>) {
  const loads: (readonly string[])[] = [];
  const actors: Actor[] = [];
  const written: { readonly entries: readonly CacheEntry[]; readonly ttlMs: number }[] = [];
  const memory = memoryStore();
  const store = {
    ...memory,
    set: (entries: readonly CacheEntry[], ttlMs: number) => (
      written.push({ entries, ttlMs }),
      memory.set(entries, ttlMs)
    ),
  };
  const work = {
    read: <T>(actor: Actor, look: (tx: ReadTransaction) => Promise<T>): Promise<T> => {
      actors.push(actor);
      return look({} as ReadTransaction);
    },
  };
  const registry = new Registry();
  const kind = publicKind({
    entity: 'tribe',
    version: 3,
    schema,
    load: (_, ids) => {
      loads.push(ids);
      return answer(ids);
    },
  });
  const cache = new PublicCache({ service: 'test', store, work, metrics: cacheMetrics(registry) });
  return { cache, kind, loads, actors, written, memory, registry };
}

const named = async (ids: readonly string[]) => new Map(ids.map((id) => [id, { name: `name of ${id}` }]));

describe('a public cache', () => {
  it('refuses a kind that takes any field', () => {
    const open = Type.Object({ inner: Type.Array(Type.Object({})) }, { additionalProperties: false });
    expect(() => publicKind({ entity: 'list', version: 1, schema: open, load: async () => new Map() })).toThrow(
      'takes any field',
    );
  });

  it('refuses a loaded value with a field that its kind does not declare, and keeps nothing of it', async () => {
    const { cache, kind, written } = opened(async () => new Map([['a', { name: 'a', email: 'ann@example.org' }]]));
    await expect(cache.read(kind, [{ id: 'a', revision: 1 }])).rejects.toThrow('not as its kind declares');
    expect(written).toEqual([]);
  });

  it('loads as a caller who is not signed in', async () => {
    const { cache, kind, actors } = opened(named);
    await cache.read(kind, [{ id: 'a', revision: 1 }]);
    expect(actors).toEqual([anonymous]);
  });

  it('does not keep that something is missing', async () => {
    const { cache, kind, loads } = opened(async () => new Map());
    for (const _ of [1, 2]) expect(await cache.read(kind, [{ id: 'a', revision: 1 }])).toEqual(new Map());
    expect(loads).toHaveLength(2);
  });

  it('loads once what it does not have, under keys of service, entity, version and id', async () => {
    const { cache, kind, loads, written } = opened(named);
    const wanted = [
      { id: 'a', revision: 1 },
      { id: 'b', revision: 7 },
      { id: 'a', revision: 1 },
    ];
    for (const _ of [1, 2])
      expect(await cache.read(kind, wanted)).toEqual(
        new Map([
          ['a', { name: 'name of a' }],
          ['b', { name: 'name of b' }],
        ]),
      );
    expect(loads).toEqual([['a', 'b']]);
    expect(written).toEqual([
      {
        entries: [
          { key: 'kindred:test:tribe:v3:a', text: '{"revision":1,"value":{"name":"name of a"}}' },
          { key: 'kindred:test:tribe:v3:b', text: '{"revision":7,"value":{"name":"name of b"}}' },
        ],
        ttlMs: timeToLiveMs.tribe,
      },
    ]);
  });

  it('does not answer with another revision, be it older or newer', async () => {
    const { cache, kind, loads } = opened(named);
    for (const revision of [1, 2, 1]) await cache.read(kind, [{ id: 'a', revision }]);
    expect(loads).toHaveLength(3);
  });

  it.each(['no json', '{"revision":1}', '{"revision":1,"value":{"name":"a","email":"ann@example.org"}}', 'null'])(
    'loads again where the store has %s',
    async (text) => {
      const { cache, kind, memory, loads } = opened(named);
      await memory.set([{ key: 'kindred:test:tribe:v3:a', text }], 60_000);
      expect(await cache.read(kind, [{ id: 'a', revision: 1 }])).toEqual(new Map([['a', { name: 'name of a' }]]));
      expect(loads).toHaveLength(1);
    },
  );

  it('loads once for all who ask meanwhile, and for another revision beside', async () => {
    let finish = (): void => undefined;
    const ready = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { cache, kind, loads } = opened(async (ids) => (await ready, named(ids)));
    const asked = [1, 1, 1, 2].map((revision) => cache.read(kind, [{ id: 'a', revision }]));
    await new Promise((resolve) => setImmediate(resolve));
    finish();
    await Promise.all(asked);
    expect(loads).toEqual([['a'], ['a']]);
  });

  it('fails for all who asked when the load fails, and loads again for the next', async () => {
    let isAway = true;
    const { cache, kind } = opened((ids) => (isAway ? Promise.reject(new Error('away')) : named(ids)));
    const asked = [1, 2].map(() => cache.read(kind, [{ id: 'a', revision: 1 }]));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect((await cache.read(kind, [{ id: 'a', revision: 1 }])).size).toBe(1);
  });

  it('forgets what it is told to, and counts what it had', async () => {
    const { cache, kind, loads, registry } = opened(named);
    const wanted = [{ id: 'a', revision: 1 }];
    for (const _ of [1, 2]) await cache.read(kind, wanted);
    await cache.forget(kind, ['a']);
    await cache.read(kind, wanted);
    expect(loads).toHaveLength(2);
    expect((await registry.getSingleMetric('kindred_cache_reads_total')!.get()).values).toEqual([
      expect.objectContaining({ labels: { entity: 'tribe', outcome: 'missed' }, value: 2 }),
      expect.objectContaining({ labels: { entity: 'tribe', outcome: 'hit' }, value: 1 }),
    ]);
  });
});
