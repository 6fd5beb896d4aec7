import { newId } from '@kindred/contracts/uuid';
import { skip } from '@kindred/testkit/skip';
import { batchedRead } from '../src/batched-read.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';
import { Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
beforeAll(async () => (fixtures = await openFixtures({ poolSize: 1 })));
afterAll(() => fixtures?.close());

const onServer = () => {
  if (fixtures.throwaway.kind === 'embedded') skip('PGlite is one session for all; set DATABASE_URL');
};
const prepared = () =>
  fixtures.work.read(person(), (tx) =>
    tx.query<{ statement: string; calls: number }>(
      'SELECT statement, (generic_plans + custom_plans)::int AS calls FROM pg_prepared_statements',
    ),
  );

describe('prepared statements', () => {
  it('are those that came again, and their calls use them', async () => {
    onServer();
    const sql = 'SELECT $1::int AS one';
    for (let nth = 0; nth < 4; nth += 1) await fixtures.work.read(person(), (tx) => tx.query(sql, [nth]));
    const found = await prepared();
    expect(found.filter(({ statement }) => statement === sql)).toEqual([{ statement: sql, calls: 3 }]);
    expect(found.some(({ statement }) => statement.includes('set_config'))).toBe(true);
  });

  it('show each person their own rows, on one connection', async () => {
    const [ada, bo] = [person(), person()];
    const [ofAda, ofBo] = [await fixtures.found(ada, newId()), await fixtures.found(bo, newId())];
    const ids = [ofAda.id, ofBo.id];
    const byStatement = (actor: typeof ada) =>
      batchedRead<{ id: string }>(fixtures.work, actor, 'SELECT id FROM tribe WHERE id = ANY ($1::uuid[])', [ids]);
    for (let nth = 0; nth < 8; nth += 1) {
      expect(await fixtures.work.read(ada, (tx) => tx.find(Tribe, {}))).toEqual([ofAda]);
      expect(await fixtures.work.read(bo, (tx) => tx.find(Tribe, {}))).toEqual([ofBo]);
      expect(await byStatement(ada)).toEqual([{ id: ofAda.id }]);
      expect(await byStatement(bo)).toEqual([{ id: ofBo.id }]);
    }
  });

  it('take texts as they are, in lists too', async () => {
    const texts = [`it's "quoted" \\ {a,b}`, null, '', 'NULL', 'ä\n'];
    const read = () =>
      batchedRead(fixtures.work, person(), 'SELECT $1::text[] AS list, $2::text AS one', [texts, texts[0] ?? '']);
    expect([await read(), await read()]).toEqual(Array.from({ length: 2 }, () => [{ list: texts, one: texts[0] }]));
  });

  it('survive a migration that adds a column to what they return', async () => {
    const ada = person();
    const add = () => fixtures.work.run(ada, (tx) => tx.insertIfAbsent(Tribe.found(ada.id, newId(), tx.now)));
    for (let nth = 0; nth < 3; nth += 1) expect(await add()).toBe(true);
    await fixtures.asOwner('ALTER TABLE fixtures.tribe ADD COLUMN added int');
    try {
      expect(await add()).toBe(true);
    } finally {
      await fixtures.asOwner('ALTER TABLE fixtures.tribe DROP COLUMN added');
    }
    expect(await add()).toBe(true);
  });

  it('are made anew after one that failed', async () => {
    const failing = () => batchedRead(fixtures.work, person(), 'SELECT 1 / $1::int AS quotient', [0]);
    await expect(failing()).rejects.toThrow(/division/);
    await expect(failing()).rejects.toThrow(/division/);
    expect(await batchedRead(fixtures.work, person(), 'SELECT 1 / $1::int AS quotient', [1])).toEqual([
      { quotient: 1 },
    ]);
  });
});
