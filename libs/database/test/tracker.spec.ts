import { newId } from '@kindred/contracts/uuid';
import fc from 'fast-check';
import { createEntity } from '../src/create-entity.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';
import { Colour, Keepsake } from './keepsake.fixture.ts';
import { seated, Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
const ada = person();
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

type Values = Omit<Keepsake, 'id'>;

const empty: Values = {
  note: null,
  count: null,
  kept: null,
  at: null,
  day: null,
  details: null,
  words: null,
  sealed: null,
  amount: null,
  colour: null,
};
const full: Values = {
  note: 'a shell',
  count: 3,
  kept: true,
  at: new Date('2026-02-03T04:05:06.789Z'),
  day: '2026-02-03',
  details: { list: [1, 2], word: 'sea' },
  words: ['a', 'b,c', '"d"', ''],
  sealed: Buffer.from([0, 1, 255]),
  amount: 2n ** 62n,
  colour: new Colour('green'),
};
const keep = async (values: Values) => {
  const id = newId();
  await fixtures.work.run(ada, async (tx) => tx.add(createEntity(Keepsake, { id, ...values })));
  return id;
};
const look = (id: string) => fixtures.work.read(ada, (tx) => tx.get(Keepsake, id));
const change = (id: string, how: (keepsake: Keepsake) => void) =>
  fixtures.database.statements.during(() => fixtures.work.run(ada, async (tx) => how(await tx.get(Keepsake, id))));
const plain = ({ colour, ...rest }: Values) => ({ ...rest, colour: colour?.name ?? null });

describe('what was changed on a loaded entity', () => {
  it('is nothing where the same values were set again', async () => {
    const id = await keep(full);
    const { statements } = await change(id, (keepsake) =>
      Object.assign(keepsake, {
        at: new Date(full.at ?? 0),
        details: { list: [1, 2], word: 'sea' },
        words: [...(full.words ?? [])],
        sealed: Buffer.from([0, 1, 255]),
        colour: new Colour('green'),
      }),
    );
    expect(statements).toHaveLength(1);
    const { statements: ofNothing } = await change(await keep(empty), (keepsake) =>
      Object.assign(keepsake, Object.fromEntries(Object.keys(empty).map((name) => [name, undefined]))),
    );
    expect(ofNothing).toHaveLength(1);
  });

  const inside: Record<string, [(keepsake: Keepsake) => void, Partial<Values>]> = {
    'a date moved in place': [({ at }) => void at?.setUTCFullYear(2030), { at: new Date('2030-02-03T04:05:06.789Z') }],
    'a list inside of JSON': [
      ({ details }) => void details?.list.push(3),
      { details: { list: [1, 2, 3], word: 'sea' } },
    ],
    'a field taken out of JSON': [({ details }) => void delete details?.word, { details: { list: [1, 2] } }],
    'an array in place': [({ words }) => void words?.pop(), { words: ['a', 'b,c', '"d"'] }],
    'a byte in place': [({ sealed }) => void sealed?.writeUInt8(9, 0), { sealed: Buffer.from([9, 1, 255]) }],
    'an object behind a transformer': [
      (keepsake) => void (keepsake.colour = new Colour('blue')),
      { colour: new Colour('blue') },
    ],
  };
  for (const [what, [how, expected]] of Object.entries(inside)) {
    it(`is ${what}`, async () => {
      const id = await keep(full);
      expect((await change(id, how)).statements).toHaveLength(2);
      expect(plain(await look(id))).toMatchObject(plain({ ...full, ...expected }));
    });
  }

  it('is a value that was taken away, by null and by undefined alike', async () => {
    for (const none of [null, undefined]) {
      const id = await keep(full);
      await change(id, (keepsake) =>
        Object.assign(keepsake, Object.fromEntries(Object.keys(empty).map((name) => [name, none]))),
      );
      expect(plain(await look(id))).toMatchObject(plain(empty));
    }
  });

  it('is written whatever it is, and every other column stays as it was', async () => {
    const values: fc.Arbitrary<Values> = fc.record({
      note: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
      count: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      kept: fc.option(fc.boolean()),
      at: fc.option(
        fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }),
      ),
      day: fc.option(
        fc
          .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      ),
      details: fc.option(
        fc.record(
          { list: fc.array(fc.integer(), { maxLength: 4 }), word: fc.string({ maxLength: 5 }) },
          { requiredKeys: ['list'] },
        ),
      ),
      words: fc.option(fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 })),
      sealed: fc.option(fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes))),
      amount: fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
      colour: fc.option(fc.constantFrom('red', 'green').map((name) => new Colour(name))),
    });
    const columns = fc.subarray(Object.keys(empty) as (keyof Values)[]);
    await fc.assert(
      fc.asyncProperty(values, values, columns, async (before, after, changed) => {
        const id = await keep(before);
        const set = Object.fromEntries(changed.map((name) => [name, after[name]]));
        const { statements } = await change(id, (keepsake) => Object.assign(keepsake, set));
        expect(statements.length).toBeLessThanOrEqual(2);
        expect(plain(await look(id))).toEqual({ id, ...plain({ ...before, ...set }) });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a row that is loaded twice', () => {
  it('is one instance, which the second look brings up to date', async () => {
    const { id } = await fixtures.found(ada, 'twice');
    await fixtures.work.run(ada, async (tx) => {
      const first = await tx.get(Tribe, id);
      first.seats = 2;
      await tx.query('UPDATE tribe SET seats = seats + 1 WHERE id = $1', [id]);
      const second = await tx.lock(Tribe, id);
      expect(second).toBe(first);
      expect(second.seats).toBe(3);
      second.seats += 1;
      tx.publish(seated, first, { tribeId: id, seats: first.seats });
      tx.publish(seated, second, { tribeId: id, seats: second.seats });
    });
    expect(await fixtures.work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({ seats: 4, version: 3 });
  });

  it('keeps what was changed on it meanwhile', async () => {
    const { id } = await fixtures.found(ada, 'meanwhile');
    await fixtures.work.run(ada, async (tx) => {
      const tribe = await tx.get(Tribe, id);
      const looking = tx.get(Tribe, id);
      queueMicrotask(() => (tribe.seats = 7));
      await looking;
      expect(tribe.seats).toBe(7);
    });
    expect(await fixtures.work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({ seats: 7 });
  });
});

describe('writes that were not asked for', () => {
  it('come before every read that follows them, also where reads run side by side', async () => {
    await fixtures.work.run(ada, async (tx) => {
      for (let at = 0; at < 5; at += 1) tx.add(Tribe.found(ada.id, `side by side ${at}`, tx.now));
      const like = () => tx.query('SELECT 1 FROM tribe WHERE name LIKE $1', ['side by side%']);
      const counts = await Promise.all([like(), like(), like()]);
      expect(counts.map(({ length }) => length)).toEqual([5, 5, 5]);
    });
  });

  it('leave nothing behind of an entity that was added and removed again', async () => {
    const tribe = Tribe.found(ada.id, 'never', new Date());
    await fixtures.work.run(ada, async (tx) => {
      tx.add(tribe);
      tx.remove(tribe);
      await tx.flush();
      tribe.seats = 4;
    });
    expect(await fixtures.work.read(ada, (tx) => tx.findOne(Tribe, { id: tribe.id }))).toBeNull();
  });
});

describe('a unit of work with many entities', () => {
  /** How many values it brought into their written form while it locked and changed so many rows, one after another. */
  async function valuesWritten(rows: number): Promise<number> {
    const ids = await fixtures.work.run(ada, async (tx) =>
      Array.from({ length: rows }, () => tx.add(createEntity(Keepsake, { id: newId(), ...full })).id),
    );
    const { driver } = fixtures.database.source;
    const write = driver.preparePersistentValue.bind(driver);
    let values = 0;
    driver.preparePersistentValue = (value, column) => {
      values += 1;
      return write(value, column);
    };
    try {
      await fixtures.work.run(ada, async (tx) => {
        for (const id of ids) (await tx.lock(Keepsake, id)).count = 4;
      });
    } finally {
      driver.preparePersistentValue = write;
    }
    return values;
  }

  it('compares only what was touched since the last read', async () => {
    const [few, many] = [await valuesWritten(10), await valuesWritten(40)];
    expect(many).toBe(4 * few);
    expect(few / 10).toBeLessThanOrEqual(8);
  });
});
