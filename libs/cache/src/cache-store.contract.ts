import { randomUUID } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import type { CacheStore } from './cache-store.ts';

const minuteMs = 60_000;

/** What `PublicCache` relies on. Both stores pass it. */
export function cacheStoreContract(name: string, open: () => Promise<CacheStore>): void {
  describe(`the store ${name}`, () => {
    let store: CacheStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());
    const key = () => `test:${randomUUID()}`;

    it('finds nothing under an unknown key', async () => {
      expect(await store.get([key(), key()])).toEqual([null, null]);
    });

    it('answers in the order of the keys', async () => {
      const [one, other, unknown] = [key(), key(), key()];
      await store.set(
        [
          { key: one, text: 'one' },
          { key: other, text: 'other' },
        ],
        minuteMs,
      );
      expect(await store.get([other, unknown, one, other])).toEqual(['other', null, 'one', 'other']);
    });

    it('replaces a text', async () => {
      const one = key();
      for (const text of ['before', 'after']) await store.set([{ key: one, text }], minuteMs);
      expect(await store.get([one])).toEqual(['after']);
    });

    it('keeps a text as it is', async () => {
      const one = key();
      const text = 'Zürich 👩‍👩‍👧 \u0000 {"a":1}\n'.repeat(500);
      await store.set([{ key: one, text }], minuteMs);
      expect(await store.get([one])).toEqual([text]);
    });

    it('drops a text at the end of its time', async () => {
      const [short, long] = [key(), key()];
      await store.set([{ key: short, text: 'short' }], 1);
      await store.set([{ key: long, text: 'long' }], minuteMs);
      await eventually(async () => expect(await store.get([short, long])).toEqual([null, 'long']));
    });

    it('deletes what it is told to, and takes keys that are not there', async () => {
      const [one, other] = [key(), key()];
      await store.set(
        [one, other].map((each) => ({ key: each, text: 'there' })),
        minuteMs,
      );
      await store.delete([one, key()]);
      expect(await store.get([one, other])).toEqual([null, 'there']);
    });

    it('gives all its entries, without those that ended or were deleted', async () => {
      const [kept, short, deleted] = [key(), key(), key()];
      await store.set([{ key: kept, text: 'kept' }], minuteMs);
      await store.set([{ key: deleted, text: 'deleted' }], minuteMs);
      await store.set([{ key: short, text: 'short' }], 1);
      await store.delete([deleted]);
      await eventually(async () => {
        const found = await entriesOf(store);
        expect([kept, short, deleted].map((one) => found.get(one))).toEqual(['kept', undefined, undefined]);
      });
    });

    it('takes empty lists', async () => {
      await store.set([], minuteMs);
      await store.delete([]);
      expect(await store.get([])).toEqual([]);
    });
  });
}

async function entriesOf(store: CacheStore): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { key, text } of store.entries()) found.set(key, text);
  return found;
}
