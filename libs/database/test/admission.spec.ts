import { eventually } from '@kindred/testkit/eventually';
import { OutsideUnitOfWork } from '../src/admission.ts';
import { NestedUnitOfWork } from '../src/nesting.ts';
import { Reads } from '../src/reads.ts';
import { begin, commit, NothingCommitted } from '../src/session.ts';
import { databaseNames } from '../src/names.ts';
import type { Transaction } from '../src/transaction.ts';
import { now, openFixtures, person, service, type Fixtures } from './fixtures.ts';
import { seated, Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
const ada = person();
const names = databaseNames(service);

beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

describe('a statement outside a unit of work', () => {
  const ways: Record<string, () => Promise<unknown>> = {
    'the data source': () => fixtures.database.source.query('SELECT 1'),
    'an entity manager': () => fixtures.database.source.manager.query('SELECT 1'),
    'a repository': () => fixtures.database.source.getRepository(Tribe).find(),
    'a save': () => fixtures.database.source.manager.save(Tribe.found(ada.id, 'outside', now)),
    'a query builder': () => fixtures.database.source.createQueryBuilder(Tribe, 'tribe').getMany(),
    'a transaction of TypeORM’s own': () =>
      fixtures.database.source.transaction((manager) => manager.query('SELECT 1')),
    'a query runner': () => fixtures.database.source.createQueryRunner().query('SELECT 1'),
    'a query runner’s transaction': () => fixtures.database.source.createQueryRunner().startTransaction(),
    'a query runner’s connection': () => fixtures.database.source.createQueryRunner().connect(),
    'a stream': () => fixtures.database.source.createQueryRunner().stream('SELECT 1'),
    'schema synchronisation': () => fixtures.database.source.synchronize(),
    'migrations from within': () => fixtures.database.source.runMigrations(),
  };
  for (const [way, run] of Object.entries(ways))
    it(`is refused from ${way}`, async () => expect(run).rejects.toThrow(OutsideUnitOfWork));

  it('is refused on a runner whose transaction could not begin', async () => {
    const { source } = fixtures.database;
    const made = source.createQueryRunner();
    const create = source.createQueryRunner;
    source.createQueryRunner = () => made;
    const beginning = begin(fixtures.database, names, { ...ada, databaseRole: 'nobody_of_that_name' }, 'write');
    source.createQueryRunner = create;
    await expect(beginning).rejects.toThrow(/nobody_of_that_name/);
    await expect(made.query('SELECT 1')).rejects.toThrow(OutsideUnitOfWork);
  });

  it('is refused on a runner whose transaction has ended', async () => {
    const { runner } = await begin(fixtures.database, names, ada, 'write');
    expect(await runner.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await commit(fixtures.database, runner);
    await expect(runner.query('SELECT 1')).rejects.toThrow(OutsideUnitOfWork);
  });

  it('is refused through a transaction that was kept beyond its end', async () => {
    let kept: Transaction | undefined;
    await fixtures.work.run(ada, async (tx) => void (kept = tx));
    await expect(kept?.query('SELECT 1')).rejects.toThrow(OutsideUnitOfWork);
    await expect(kept?.find(Tribe, {})).rejects.toThrow(OutsideUnitOfWork);
  });

  it('is never one that somebody forgot to await: it comes before the end, or not at all', async () => {
    const roles: unknown[] = [];
    let refused: unknown;
    await fixtures.work.run(ada, async (tx) => {
      const forgotten = async () => {
        for (;;) roles.push(...(await tx.query('SELECT current_user')));
      };
      forgotten().catch((error: unknown) => (refused = error));
      await tx.query('SELECT 1');
    });
    await eventually(() => expect(refused).toBeInstanceOf(OutsideUnitOfWork));
    expect(roles.length).toBeGreaterThan(0);
    expect(new Set(roles.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ current_user: 'fixtures_app' })]),
    );
  });
});

describe('a unit of work inside another', () => {
  it('is refused at once instead of waiting for a connection for ever', async () => {
    const { work } = fixtures;
    const reads = new Reads(work, ada);
    await expect(work.run(ada, () => work.run(ada, async () => undefined))).rejects.toThrow(NestedUnitOfWork);
    await expect(work.run(ada, () => work.read(ada, async () => undefined))).rejects.toThrow(NestedUnitOfWork);
    await expect(work.run(ada, () => reads.run(async () => undefined))).rejects.toThrow(NestedUnitOfWork);
    await expect(reads.run(() => work.run(ada, async () => undefined))).rejects.toThrow(NestedUnitOfWork);
  });

  it('may follow one, also from what the first left in the background', async () => {
    const { work } = fixtures;
    let goOn: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (goOn = resolve));
    let after: Promise<unknown> = Promise.resolve();
    await work.run(ada, async () => {
      after = ended.then(() => work.read(ada, (tx) => tx.query('SELECT 1 AS one')));
    });
    goOn();
    expect(await after).toEqual([{ one: 1 }]);
  });
});

describe('the end of a unit of work', () => {
  it('says so when nothing was committed because an error was swallowed', async () => {
    const swallowing = fixtures.work.run(ada, async (tx) => {
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(NothingCommitted);
  });

  it('says so when a write failed under a read whose error was swallowed', async () => {
    await fixtures.found(ada, 'taken');
    const swallowing = fixtures.work.run(ada, async (tx) => {
      tx.add(Tribe.found(ada.id, 'taken', tx.now));
      await tx.find(Tribe, {}).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(/duplicate key/);
  });

  it('refuses to tell of an aggregate that it has not loaded', async () => {
    const tribe = await fixtures.found(ada, 'elsewhere');
    const telling = fixtures.work.run(ada, async (tx) => tx.publish(seated, tribe, { tribeId: tribe.id, seats: 1 }));
    await expect(telling).rejects.toThrow(/has not loaded/);
  });

  it('refuses to tell of one aggregate under the name of another', async () => {
    const { id } = await fixtures.found(ada, 'misnamed');
    const telling = fixtures.work.run(ada, async (tx) =>
      tx.publish(seated, await tx.lock(Tribe, id), { tribeId: ada.id, seats: 1 }),
    );
    await expect(telling).rejects.toThrow(/must be the id of the aggregate/);
  });

  it('tells of what was just added, and of what was just removed', async () => {
    const { work } = fixtures;
    const tribe = await work.run(ada, async (tx) => {
      const added = tx.add(Tribe.found(ada.id, 'brief', tx.now));
      tx.publish(seated, added, { tribeId: added.id, seats: 0 });
      return added;
    });
    await work.run(ada, async (tx) => {
      const removed = await tx.lock(Tribe, tribe.id);
      tx.remove(removed);
      tx.publish(seated, removed, { tribeId: tribe.id, seats: 0 });
    });
    const rows = await fixtures.asOwner<{ value: string }>(
      'SELECT value FROM fixtures.outbox WHERE key = $1 ORDER BY id',
      [tribe.id],
    );
    expect(rows.map(({ value }) => JSON.parse(value).aggregateversion)).toEqual([1, 2]);
    expect(await work.read(ada, (tx) => tx.findOne(Tribe, { id: tribe.id }))).toBeNull();
  });
});
