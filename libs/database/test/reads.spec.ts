import { eventually } from '@kindred/testkit/eventually';
import { Reads } from '../src/reads.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';
import { Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
let reads: Reads;
const ada = person();
const ben = person();

beforeAll(async () => (fixtures = await openFixtures({ poolSize: 2 })));
afterAll(async () => fixtures?.close());
beforeEach(() => (reads = new Reads(fixtures.work, ada)));

/** PostgreSQL gives each transaction its own start time, so equal ones tell of a shared transaction. */
const startOf = async (from = reads) =>
  (await from.run((tx) => tx.query<{ start: string }>('SELECT transaction_timestamp()::text AS start')))[0]?.start;
const oneTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('the reads of a request', () => {
  it('cannot write', async () => {
    await expect(reads.run((tx) => tx.query('DELETE FROM tribe'))).rejects.toThrow(/read-only/);
  });

  it('see what their actor may see, and nothing of another request’s', async () => {
    await fixtures.found(ada, 'hers');
    const [hers, his] = await Promise.all([
      reads.run((tx) => tx.find(Tribe, {})),
      new Reads(fixtures.work, ben).run((tx) => tx.find(Tribe, {})),
    ]);
    expect([hers.length, his.length]).toEqual([1, 0]);
  });

  it('share one transaction, those asked for at once and those that follow from their answers', async () => {
    const first = await Promise.all([startOf(), startOf(), startOf()]);
    const following = await startOf();
    expect(new Set([...first, following]).size).toBe(1);
  });

  it('call back once nothing is read and nothing came of what was, in the same transaction', async () => {
    const order: string[] = [];
    const first = startOf().then(async (start) => {
      order.push('first');
      const second = await startOf();
      order.push('what came of it');
      return [start, second];
    });
    const last = new Promise<string | undefined>((resolve) =>
      reads.onceQuiet(() => {
        order.push('quiet');
        resolve(startOf());
      }),
    );
    expect(new Set([...(await first), await last]).size).toBe(1);
    expect(order).toEqual(['first', 'what came of it', 'quiet']);
    await eventually(async () => expect(await startOf()).not.toBe(await last));
  });

  it('let the transaction go as soon as none is waiting', async () => {
    const before = await startOf();
    await oneTurn();
    await eventually(async () => expect(await startOf()).not.toBe(before));
  });

  it('give the next a new transaction after one that failed', async () => {
    const failing = reads.run((tx) => tx.query('SELECT 1 / 0'));
    const next = reads.run((tx) => tx.query('SELECT 1 AS one'));
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(await next).toEqual([{ one: 1 }]);
  });

  it('begin again where the first could not begin', async () => {
    const nobody = new Reads(fixtures.work, { ...ada, databaseRole: 'nobody_of_that_name' });
    await expect(startOf(nobody)).rejects.toThrow(/nobody_of_that_name/);
    await expect(startOf(nobody)).rejects.toThrow(/nobody_of_that_name/);
    expect(await startOf()).toBeDefined();
  });

  it('hold up no operation of the same request, before, beside or after them', async () => {
    const change = (name: string) => fixtures.found(ada, name);
    await startOf();
    await change('after a read');
    await Promise.all([startOf(), change('beside one'), startOf(), change('beside two'), startOf()]);
    expect(await reads.run((tx) => tx.query('SELECT 1 FROM tribe WHERE name LIKE $1', ['beside%']))).toHaveLength(2);
  });

  it('see what an operation of the same request has just committed', async () => {
    await startOf();
    await fixtures.found(ada, 'just now');
    expect(await reads.run((tx) => tx.findOne(Tribe, { name: 'just now' }))).not.toBeNull();
  });

  it('hold no connection when many requests have ended', async () => {
    await Promise.all(Array.from({ length: 20 }, () => startOf(new Reads(fixtures.work, person()))));
    expect(await startOf()).toBeDefined();
  });
});
