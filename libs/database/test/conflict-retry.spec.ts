import { skip } from '@kindred/testkit/skip';
import { StaleAggregate } from '../src/conflict.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';
import { Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
const ada = person();
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

/** Both have come here before either goes on, once. */
function meeting(guests: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    arrived += 1;
    if (arrived >= guests) open();
    await all;
  };
}

describe('a unit of work that meets another', () => {
  it('gives up after the fifth time, with the conflict', async () => {
    let attempts = 0;
    const failing = fixtures.work.run(ada, async () => {
      attempts += 1;
      throw new StaleAggregate();
    });
    await expect(failing).rejects.toThrow(StaleAggregate);
    expect(attempts).toBe(5);
  });

  it('does not run again after any other error', async () => {
    let attempts = 0;
    const failing = fixtures.work.run(ada, async (tx) => {
      attempts += 1;
      await tx.query('SELECT 1 / 0');
    });
    await expect(failing).rejects.toThrow(/division/);
    expect(attempts).toBe(1);
  });

  it('runs again after a deadlock, and both are done', async () => {
    if (fixtures.throwaway.kind === 'embedded')
      skip('PGlite is one session, so that nobody can meet; set DATABASE_URL');
    const [one, two] = [await fixtures.found(ada, 'one'), await fixtures.found(ada, 'two')];
    const bothHoldOne = meeting(2);
    let attempts = 0;
    const seatIn = (ids: readonly string[]) =>
      fixtures.work.run(ada, async (tx) => {
        attempts += 1;
        for (const [at, id] of ids.entries()) {
          (await tx.lock(Tribe, id)).seats += 1;
          await tx.flush();
          if (at === 0) await bothHoldOne();
        }
      });
    await Promise.all([seatIn([one.id, two.id]), seatIn([two.id, one.id])]);
    expect(attempts).toBeGreaterThan(2);
    expect(await fixtures.work.read(ada, (tx) => tx.find(Tribe, [{ id: one.id }, { id: two.id }]))).toMatchObject([
      { seats: 2 },
      { seats: 2 },
    ]);
  });

  it('runs again after a failure to serialise, from the start', async () => {
    const { id } = await fixtures.found(ada, 'serial');
    let attempts = 0;
    await fixtures.work.run(ada, async (tx) => {
      attempts += 1;
      (await tx.lock(Tribe, id)).seats += 1;
      if (attempts < 3) await tx.query('DO $$ BEGIN RAISE serialization_failure; END $$');
    });
    expect(attempts).toBe(3);
    expect(await fixtures.work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({ seats: 1 });
  });

  it('raises an aggregate’s version without a gap or a double when many tell of it at once', async () => {
    const { id } = await fixtures.found(ada, 'many');
    await Promise.all(
      Array.from({ length: 20 }, () =>
        fixtures.work.run(ada, async (tx) => {
          const tribe = await tx.lock(Tribe, id);
          tribe.tags.push('seen');
          tribe.version += 1;
        }),
      ),
    );
    expect(await fixtures.work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({
      version: 20,
      tags: Array.from({ length: 20 }, () => 'seen'),
    });
  });
});
