import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serversFolder } from '@kindred/servers/environment';
import { startValkey, type Valkey } from '@kindred/servers/valkey/start-valkey';
import { redisUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { Registry } from 'prom-client';
import { cacheMetrics } from '@kindred/cache/cache-metrics';
import type { CacheStore } from '@kindred/cache/cache-store';
import { guardedStore } from '@kindred/cache/guarded-store';
import { redisStore } from '@kindred/cache/redis-store';

const minuteMs = 60_000;
const big = 'x'.repeat(200_000);

let dir: string;
let valkey: Valkey | undefined;
let stores: CacheStore[];
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
  stores = [];
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await valkey?.stop();
  valkey = undefined;
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<Valkey> {
  valkey = await startValkey({ dir, debianFolder: path.join(serversFolder, 'debian-valkey'), maxMemoryMb: 4 });
  return valkey;
}

/** A guarded store on the server. Its clock moves a minute with each look, so that no pause lasts. */
function guardedOn(url: string): CacheStore {
  let now = 0;
  const inner = redisStore({ url, commandMs: 5_000 });
  const metrics = cacheMetrics(new Registry());
  const store = guardedStore(inner, { metrics, waitMs: 5_000, monotonicMs: () => (now += minuteMs) });
  stores.push(store);
  return store;
}

const keepsAgain = (store: CacheStore, key: string) =>
  eventually(async () => {
    await store.set([{ key, text: 'there' }], minuteMs);
    expect(await store.get([key])).toEqual(['there']);
  });

// REDIS_URL says that the Debian with Valkey has been made.
describe.runIf(redisUrl)('a guarded store on a real server', () => {
  it('finds nothing while there is no server, and uses it once there is one', async () => {
    const { url } = await start();
    await valkey?.kill();
    const store = guardedOn(url);
    await store.set([{ key: 'a', text: 'there' }], minuteMs);
    expect(await store.get(['a'])).toEqual([null]);
    await valkey?.restart();
    await keepsAgain(store, 'a');
  });

  it('finds nothing after the server was killed, and goes on with the next one', async () => {
    const store = guardedOn((await start()).url);
    await keepsAgain(store, 'a');
    await valkey?.kill();
    expect(await store.get(['a'])).toEqual([null]);
    await valkey?.restart();
    await keepsAgain(store, 'b');
  });

  it('writes to a full server, which drops what was used longest ago', async () => {
    const store = guardedOn((await start()).url);
    await keepsAgain(store, 'ready');
    const keys = Array.from({ length: 60 }, (_, nth) => `big ${nth}`);
    for (const key of keys) await store.set([{ key, text: big }], minuteMs);
    const kept = (await store.get(keys)).filter((text) => text !== null);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(keys.length);
    expect(await store.get([keys.at(-1)!])).toEqual([big]);
  });
});
