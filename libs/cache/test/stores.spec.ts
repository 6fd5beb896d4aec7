import { redisUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { skip } from '@kindred/testkit/skip';
import { cacheStoreContract } from '../src/cache-store.contract.ts';
import { memoryStore } from '../src/memory-store.ts';
import { redisStore } from '../src/redis-store.ts';

cacheStoreContract('in memory', async () => memoryStore());

if (redisUrl) {
  const url = redisUrl;
  cacheStoreContract('Redis or Valkey', async () => {
    const store = redisStore({ url, commandMs: 5_000 });
    await eventually(() => store.get(['connected']));
    return store;
  });
} else {
  describe('the store Redis or Valkey', () => {
    it('passes the contract of stores', () => skip('needs REDIS_URL'));
  });
}

describe('a full store in memory', () => {
  it('makes room by what was used longest ago', async () => {
    const store = memoryStore({ maxBytes: 1_000 });
    for (const key of ['a', 'b', 'c']) {
      await store.set([{ key, text: 'x'.repeat(200) }], 60_000);
      await store.get(['a']);
    }
    expect(await store.get(['a', 'b', 'c'])).toEqual(['x'.repeat(200), null, 'x'.repeat(200)]);
  });

  it('does not keep what is larger than all of it', async () => {
    const store = memoryStore({ maxBytes: 1_000 });
    await store.set([{ key: 'a', text: 'x'.repeat(2_000) }], 60_000);
    expect(await store.get(['a'])).toEqual([null]);
  });
});
