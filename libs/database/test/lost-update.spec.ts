import { AsyncResource } from 'node:async_hooks';
import { newId } from '@kindred/contracts/uuid';
import { skip } from '@kindred/testkit/skip';
import type { Transaction } from '../src/transaction.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';
import { seated, Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
const ada = person();
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

const tribe = (id: string) => fixtures.work.read(ada, (tx) => tx.get(Tribe, id));
const founded = async () => (await fixtures.found(ada, newId())).id;
const versions = async (id: string) =>
  (await fixtures.asOwner<{ value: string }>('SELECT value FROM fixtures.outbox WHERE key = $1 ORDER BY id', [id])).map(
    ({ value }) => (JSON.parse(value) as { aggregateversion: number }).aggregateversion,
  );

/** Runs `change` in a unit of work, and `meanwhile` in another one between its load and its write, once. */
async function overtaken(
  load: (tx: Transaction) => Promise<Tribe>,
  change: (tribe: Tribe, tx: Transaction) => void,
  meanwhile: () => Promise<unknown>,
): Promise<number> {
  let attempts = 0;
  await fixtures.work.run(ada, async (tx) => {
    attempts += 1;
    const loaded = await load(tx);
    if (attempts === 1) await outsideOf(meanwhile);
    change(loaded, tx);
  });
  return attempts;
}

/** A unit of work cannot be opened within another, so the other one begins in the context of this file. */
const outside = new AsyncResource('outside');
const outsideOf = <T>(work: () => Promise<T>): Promise<T> => outside.runInAsyncScope(work);

describe('the version of a root', () => {
  it('rises once with the changes of a unit of work that publishes nothing', async () => {
    const id = await founded();
    await fixtures.work.run(ada, async (tx) => {
      const loaded = await tx.lock(Tribe, id);
      loaded.seats = 1;
      await tx.flush();
      loaded.tags.push('hiking');
    });
    expect(await tribe(id)).toMatchObject({ seats: 1, tags: ['hiking'], version: 1 });
  });

  it('stays where nothing was changed, and where the root was inserted in the same unit of work', async () => {
    const id = await founded();
    await fixtures.work.run(ada, async (tx) => void ((await tx.get(Tribe, id)).seats = 0));
    expect(await tribe(id)).toMatchObject({ version: 0 });
    const { id: added } = await fixtures.work.run(ada, async (tx) => {
      const made = tx.add(Tribe.found(ada.id, newId(), tx.now));
      await tx.flush();
      made.seats = 2;
      return made;
    });
    expect(await tribe(added)).toMatchObject({ seats: 2, version: 0 });
  });

  it('is consecutive in the events of one unit of work, whatever was written between them', async () => {
    const id = await founded();
    await fixtures.work.run(ada, async (tx) => {
      const loaded = await tx.lock(Tribe, id);
      for (const seats of [1, 2, 3]) {
        loaded.seats = seats;
        await tx.flush();
        tx.publish(seated, loaded, { tribeId: id, seats });
      }
      loaded.seats = 4;
    });
    expect(await versions(id)).toEqual([2, 3, 4]);
    expect(await tribe(id)).toMatchObject({ seats: 4, version: 4 });
  });
});

describe('two units of work that change one root', () => {
  // PGlite is one session: while a unit of work is open, another one waits for its end.
  const real = () => fixtures.throwaway.kind !== 'embedded';
  const seat = (id: string) => fixtures.work.run(ada, async (tx) => void ((await tx.lock(Tribe, id)).seats += 1));

  it('lose nothing of the other where the one that is overtaken has no lock and publishes nothing', async () => {
    if (!real()) skip('needs two sessions: set DATABASE_URL');
    const id = await founded();
    const attempts = await overtaken(
      (tx) => tx.get(Tribe, id),
      (loaded) => void (loaded.seats += 1),
      () => seat(id),
    );
    expect(attempts).toBe(2);
    expect(await tribe(id)).toMatchObject({ seats: 2, version: 2 });
  });

  it('decide anew where the other changed another column', async () => {
    if (!real()) skip('needs two sessions: set DATABASE_URL');
    const id = await founded();
    await overtaken(
      (tx) => tx.get(Tribe, id),
      (loaded) => (loaded.seats === 0 ? void loaded.tags.push('empty') : undefined),
      () => seat(id),
    );
    expect(await tribe(id)).toMatchObject({ seats: 1, tags: [] });
  });

  it('remove no root that the other has changed, without looking at it again', async () => {
    if (!real()) skip('needs two sessions: set DATABASE_URL');
    const id = await founded();
    await overtaken(
      (tx) => tx.get(Tribe, id),
      (loaded, tx) => (loaded.seats === 0 ? tx.remove(loaded) : undefined),
      () => seat(id),
    );
    expect(await tribe(id)).toMatchObject({ seats: 1 });
  });

  it('never disturb one that holds the lock', async () => {
    if (!real()) skip('needs two sessions: set DATABASE_URL');
    const id = await founded();
    let other: Promise<number> | undefined;
    let otherAttempts = 0;
    const attempts = await overtaken(
      (tx) => tx.lock(Tribe, id),
      (loaded) => void (loaded.seats += 1),
      async () => {
        // It loads while the lock is held, and its write waits for the lock.
        let loadedIt: () => void = () => undefined;
        const loads = new Promise<void>((resolve) => (loadedIt = resolve));
        other = fixtures.work.run(ada, async (tx) => {
          otherAttempts += 1;
          const loaded = await tx.get(Tribe, id);
          loadedIt();
          loaded.seats += 1;
          return loaded.seats;
        });
        await loads;
      },
    );
    expect(attempts).toBe(1);
    expect(await other).toBe(2);
    expect(otherAttempts).toBe(2);
    expect(await tribe(id)).toMatchObject({ seats: 2, version: 2 });
  });

  it('count right when eight of them race without a lock', async () => {
    if (!real()) skip('needs two sessions: set DATABASE_URL');
    const id = await founded();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        fixtures.work.run(ada, async (tx) => void ((await tx.get(Tribe, id)).seats += 1)),
      ),
    );
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    expect(await tribe(id)).toMatchObject({ seats: done, version: done });
  });
});
