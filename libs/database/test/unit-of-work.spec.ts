import { NotFound } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import pg from 'pg';
import type { Actor } from '../src/actor.ts';
import { OutsideUnitOfWork } from '../src/admission.ts';
import { openDatabase, type Database } from '../src/data-source.ts';
import { migrateDown, migrateToNothing, migrateUp, migrationStatus, nextStepDown } from '../src/migrate.ts';
import { migrationState } from '../src/migration-state.ts';
import { provision } from '../src/provision.ts';
import { UnitOfWork } from '../src/unit-of-work.ts';
import { Tribe, tribesMigration, seated } from './tribe.fixture.ts';

let throwaway: ThrowawayDatabase;
let database: Database;
let work: UnitOfWork;
let told = 0;
const now = new Date('2026-03-01T12:00:00.000Z');
const ada: Actor = { role: 'person', id: newId() };
const ben: Actor = { role: 'person', id: newId() };

beforeAll(async () => {
  throwaway = await throwawayDatabase();
  await provision({ service: 'fixtures', ownerUrl: throwaway.url });
  await migrateUp({ service: 'fixtures', ownerUrl: throwaway.url, migrations: [tribesMigration] });
  database = await openDatabase({ service: 'fixtures', url: throwaway.url, entities: [Tribe], poolSize: 4 });
  work = new UnitOfWork({ service: 'fixtures', database, clock: () => now, onPublished: () => (told += 1) });
});

afterAll(async () => {
  await database?.close();
  await throwaway?.drop();
});

async function outbox(): Promise<{ key: string; value: string }[]> {
  const client = new pg.Client({ connectionString: throwaway.url });
  await client.connect();
  try {
    return (await client.query<{ key: string; value: string }>('SELECT key, value FROM fixtures.outbox ORDER BY id'))
      .rows;
  } finally {
    await client.end();
  }
}

const found = (owner: Actor, name: string) =>
  work.run(owner, async (tx) => tx.add(Tribe.found(owner.id ?? '', name, tx.now)));

describe('a unit of work', () => {
  it('refuses a statement outside of it', async () => {
    await expect(async () => database.source.query('SELECT 1')).rejects.toThrow(OutsideUnitOfWork);
    await expect(database.source.getRepository(Tribe).find()).rejects.toThrow(OutsideUnitOfWork);
  });

  it('calls back after its commit, once, and not after a rollback', async () => {
    const calls: string[] = [];
    const failing = work.run(ada, async (tx) => {
      tx.afterCommit(async () => void calls.push('rolled back'));
      throw new NotFound();
    });
    await expect(failing).rejects.toThrow(NotFound);
    let attempts = 0;
    const id = await work.run(ada, async (tx) => {
      const tribe = tx.add(Tribe.found(ada.id ?? '', 'called back', tx.now));
      tx.afterCommit(async () => {
        const seen = await work.read(ada, (read) => read.find(Tribe, { id: tribe.id }));
        calls.push(`committed ${seen.length}`);
      });
      attempts += 1;
      if (attempts === 1) throw Object.assign(new Error('could not serialize access'), { code: '40001' });
      return tribe.id;
    });
    expect(id).toEqual(expect.any(String));
    expect({ attempts, calls }).toEqual({ attempts: 2, calls: ['committed 1'] });
  });

  it('shows nobody another’s rows, and no rows without an actor', async () => {
    const tribe = await found(ada, 'private');
    await expect(work.run(ben, (tx) => tx.lock(Tribe, tribe.id))).rejects.toThrow(NotFound);
    expect(await work.read({ role: 'person', id: null }, (tx) => tx.find(Tribe, {}))).toEqual([]);
    expect(await work.read(ada, (tx) => tx.get(Tribe, tribe.id))).toMatchObject({ name: 'private' });
  });

  it('refuses a write where only reading was asked for', async () => {
    await expect(work.read(ada, (tx) => tx.query(`DELETE FROM tribe`))).rejects.toThrow(/read-only/);
  });

  it('writes what was changed on a loaded entity, and nothing else', async () => {
    const { id } = await found(ada, 'changed');
    const { statements } = await database.statements.during(() =>
      work.run(ada, async (tx) => {
        const tribe = await tx.lock(Tribe, id);
        tribe.seats = 3;
        tribe.tags.push('hiking');
      }),
    );
    expect(statements).toHaveLength(2);
    expect(statements[1]).toMatch(/UPDATE "fixtures"."tribe" SET "seats" = \$1, "tags" = \$2/);
    expect(await work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({ seats: 3, tags: ['hiking'] });
  });

  it('sees its own changes before they are committed', async () => {
    const { id } = await found(ada, 'seen');
    await work.run(ada, async (tx) => {
      (await tx.lock(Tribe, id)).seats = 5;
      const [row] = await tx.query<{ seats: number }>('SELECT seats FROM tribe WHERE id = $1', [id]);
      expect(row?.seats).toBe(5);
    });
  });

  it('tells the world with the change, in order, with a version that rises', async () => {
    const before = (await outbox()).length;
    const wakes = told;
    const { id } = await found(ada, 'told');
    await work.run(ada, async (tx) => {
      const tribe = await tx.lock(Tribe, id);
      for (const seats of [1, 2]) {
        tribe.seats = seats;
        tx.publish(seated, tribe, { tribeId: id, seats });
      }
    });
    const events = (await outbox()).slice(before).map(({ value }) => JSON.parse(value));
    expect(events).toMatchObject([
      {
        type: 'fixtures.tribe.seated.v1',
        subject: id,
        aggregateversion: 1,
        time: now.toISOString(),
        data: { seats: 1 },
      },
      { aggregateversion: 2, data: { seats: 2 } },
    ]);
    expect(told).toBe(wakes + 1);
  });

  it('leaves neither change nor event behind when it fails', async () => {
    const { id } = await found(ada, 'failed');
    const before = (await outbox()).length;
    const failing = work.run(ada, async (tx) => {
      const tribe = await tx.lock(Tribe, id);
      tribe.seats = 9;
      tx.publish(seated, tribe, { tribeId: id, seats: 9 });
    });
    await expect(failing).rejects.toThrow(/check constraint/);
    expect((await outbox()).length).toBe(before);
    expect(await work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({ seats: 0, version: 0 });
  });

  it('runs again when the aggregate was changed meanwhile', async () => {
    const { id } = await found(ada, 'raced');
    let attempts = 0;
    await work.run(ada, async (tx) => {
      attempts += 1;
      const tribe = await tx.get(Tribe, id);
      if (attempts === 1) await tx.query('UPDATE tribe SET version = version + 1 WHERE id = $1', [id]);
      tribe.seats += 1;
      tx.publish(seated, tribe, { tribeId: id, seats: tribe.seats });
    });
    expect(attempts).toBe(2);
    expect(await work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({ seats: 1, version: 1 });
  });

  it('inserts once what a unique constraint allows once', async () => {
    const first = Tribe.found(ada.id ?? '', 'once', now);
    expect(await work.run(ada, (tx) => tx.insertIfAbsent(first))).toBe(true);
    expect(await work.run(ada, (tx) => tx.insertIfAbsent(Tribe.found(ada.id ?? '', 'once', now)))).toBe(false);
  });
});

describe('migrations', () => {
  const options = (migrations = [tribesMigration]) => ({
    service: 'fixtures',
    ownerUrl: throwaway.url,
    migrations,
  });
  const own = tribesMigration.name;

  it('refuse to go down where the database is ahead of the code, and by any but the last of the service’s own', async () => {
    const unknown = { message: expect.stringContaining(own) };
    await expect(nextStepDown(options([]))).rejects.toMatchObject(unknown);
    await expect(migrateDown(options([]), own)).rejects.toMatchObject(unknown);
    expect(await migrateDown(options(), 'platform/0008-idempotency-keys')).toBe(false);
    expect((await migrationStatus(options())).every(({ applied }) => applied)).toBe(true);
  });

  it('say what going down would drop without dropping it, and go no further than the service’s own', async () => {
    expect(await nextStepDown(options())).toEqual({ name: own, statements: ['DROP TABLE tribe'] });
    expect(await migrationState(work, [tribesMigration])).toEqual({ missing: [], unknown: [] });
    expect(await migrateDown(options(), own)).toBe(true);
    expect(await migrationState(work, [tribesMigration])).toEqual({ missing: [own], unknown: [] });
    expect([await nextStepDown(options()), await migrateDown(options(), own)]).toEqual([null, false]);
    expect(await migrateUp(options())).toEqual([own]);
    expect(await migrationState(work, [])).toEqual({ missing: [], unknown: [own] });
  });

  it('say what is applied, and apply nothing twice when several start at once', async () => {
    expect(await Promise.all([migrateUp(options()), migrateUp(options())])).toEqual([[], []]);
    expect((await migrationStatus(options())).every(({ applied }) => applied)).toBe(true);
  });

  it('go down to nothing and up again', async () => {
    const { length } = await migrationStatus(options());
    expect(await migrateToNothing(options())).toHaveLength(length);
    expect((await migrationStatus(options())).some(({ applied }) => applied)).toBe(false);
    expect(await migrateUp(options())).toHaveLength(length);
  });
});
