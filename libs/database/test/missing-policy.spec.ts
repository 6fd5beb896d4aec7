import { NotFound } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { StaleAggregate } from '../src/conflict.ts';
import { batchedRead } from '../src/batched-read.ts';
import type { Transaction } from '../src/transaction.ts';
import { pipelinedUnit } from '../src/pipelined-unit.ts';
import { WroteNoRow } from '../src/wrote-no-row.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';
import { Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
const ada = person();
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

const every = 'SELECT, INSERT, UPDATE, DELETE';
const own = `owner_id::text = current_setting('app.actor_id', true)`;

/** Runs a test on a table with a mistake of a migration, then repairs the table. */
async function withTable(mistake: string, test: () => Promise<void>): Promise<void> {
  await fixtures.asOwner(mistake);
  try {
    await test();
  } finally {
    await fixtures.asOwner(`
      DROP POLICY IF EXISTS own ON fixtures.tribe; DROP POLICY IF EXISTS own_select ON fixtures.tribe; DROP POLICY IF EXISTS own_update ON fixtures.tribe;
      CREATE POLICY own ON fixtures.tribe USING (${own}); GRANT ${every} ON fixtures.tribe TO fixtures_app`);
  }
}

const onlySelect = `DROP POLICY own ON fixtures.tribe; CREATE POLICY own_select ON fixtures.tribe FOR SELECT USING (${own})`;

/** The error that the change fails with, and how often it was tried. */
async function failureOf(change: (tribe: Tribe, tx: Transaction) => unknown, id: string) {
  let attempts = 0;
  const error: unknown = await fixtures.work
    .run(ada, async (tx) => {
      attempts += 1;
      await change(await tx.get(Tribe, id), tx);
    })
    .catch((thrown: unknown) => thrown);
  return { error, attempts };
}

describe('a missing row-level policy', () => {
  const named = (verb: string) => ({
    code: '42501',
    attempt: { table: 'tribe', role: 'fixtures_app', verb },
    message: expect.stringMatching(new RegExp(`policy.*${verb} on tribe as fixtures_app`)),
  });

  it('for UPDATE is named at the first attempt, with and without a version', async () => {
    const { id } = await fixtures.found(ada, 'no update');
    await withTable(onlySelect, async () => {
      const changes = [(tribe: Tribe) => void (tribe.seats = 2), (tribe: Tribe) => void (tribe.version += 1)];
      for (const change of changes)
        expect(await failureOf(change, id)).toMatchObject({ attempts: 1, error: named('UPDATE') });
    });
  });

  it('for DELETE is named, and the row stays', async () => {
    const { id } = await fixtures.found(ada, 'no delete');
    await withTable(onlySelect, async () => {
      expect(await failureOf((tribe, tx) => tx.remove(tribe), id)).toMatchObject({
        attempts: 1,
        error: named('DELETE'),
      });
    });
    expect(await fixtures.work.read(ada, (tx) => tx.get(Tribe, id))).toMatchObject({ id });
  });

  it('for UPDATE is named by a lock, which is NOT_FOUND only for a row that is not there', async () => {
    const { id } = await fixtures.found(ada, 'no lock');
    await withTable(onlySelect, async () => {
      await expect(fixtures.work.run(ada, (tx) => tx.lock(Tribe, id))).rejects.toMatchObject(
        named('SELECT FOR UPDATE'),
      );
    });
    await expect(fixtures.work.run(ada, (tx) => tx.lock(Tribe, newId()))).rejects.toThrow(NotFound);
  });

  it('for INSERT is named', async () => {
    await withTable(onlySelect, async () => {
      await expect(fixtures.found(ada, 'no insert')).rejects.toMatchObject({
        code: '42501',
        attempt: { table: 'tribe', role: 'fixtures_app', verb: 'INSERT' },
      });
    });
  });
});

describe('a missing grant', () => {
  const refused = (verb: string) => ({
    code: '42501',
    attempt: { table: 'tribe', role: 'fixtures_app', verb },
    message: `permission denied for table tribe (${verb} on tribe as fixtures_app)`,
  });

  it('is named with its table, role and verb, by an entity and by SQL', async () => {
    const { id } = await fixtures.found(ada, 'no grant');
    await withTable(
      `REVOKE ALL ON fixtures.tribe FROM fixtures_app; GRANT SELECT ON fixtures.tribe TO fixtures_app`,
      async () => {
        expect(await failureOf((tribe) => void (tribe.seats = 2), id)).toMatchObject({
          attempts: 1,
          error: refused('UPDATE'),
        });
        const said: [string, string][] = [
          [`DELETE FROM fixtures.tribe WHERE seats = 1`, 'DELETE'],
          [`WITH gone AS (DELETE FROM tribe RETURNING id) SELECT id FROM gone`, 'DELETE'],
          [`SELECT id FROM tribe FOR UPDATE`, 'SELECT FOR UPDATE'],
          [
            `INSERT INTO tribe SELECT * FROM tribe ON CONFLICT (id) DO UPDATE SET seats = 2`,
            'INSERT ON CONFLICT DO UPDATE',
          ],
        ];
        for (const [sql, verb] of said)
          await expect(fixtures.work.run(ada, (tx) => tx.query(sql))).rejects.toMatchObject(refused(verb));
      },
    );
  });

  it('is named by statements that travel together', async () => {
    await withTable('REVOKE ALL ON fixtures.tribe FROM fixtures_app', async () => {
      const sql = 'SELECT id FROM tribe';
      const glances = [batchedRead(fixtures.work, ada, sql, []), batchedRead(fixtures.work, ada, sql, [])];
      for (const { status, reason } of (await Promise.allSettled(glances)) as PromiseRejectedResult[])
        expect([status, reason]).toMatchObject(['rejected', refused('SELECT')]);
      const looking = pipelinedUnit(fixtures.work, ada, {
        firstStatements: [{ sql, parameters: [] }],
        decide: () => ({ writes: null, result: null }),
      });
      await expect(looking).rejects.toMatchObject(refused('SELECT'));
    });
  });
});

describe('a write that meets no row', () => {
  it('runs again, and at last names table, role, verb and both causes', async () => {
    const { id } = await fixtures.found(ada, 'vanishing');
    await fixtures.asOwner(`CREATE FUNCTION fixtures.vanish() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN PERFORM set_config('app.actor_id', '', true); RETURN NULL; END $$;
      CREATE TRIGGER vanish BEFORE UPDATE ON fixtures.tribe FOR EACH ROW EXECUTE FUNCTION fixtures.vanish()`);
    const failed = await failureOf((tribe) => void (tribe.seats = 2), id);
    await fixtures.asOwner('DROP TRIGGER vanish ON fixtures.tribe; DROP FUNCTION fixtures.vanish()');
    expect(failed).toMatchObject({
      attempts: 5,
      error: {
        attempt: { table: 'tribe', role: 'fixtures_app', verb: 'UPDATE' },
        message: expect.stringMatching(/a policy hides it, or another transaction deleted it/),
      },
    });
    expect(failed.error).toBeInstanceOf(WroteNoRow);
  });

  it('is a conflict where the version was raised meanwhile, and nothing where a delete comes twice', async () => {
    const { id } = await fixtures.found(ada, 'stale');
    const stale = await failureOf(async (tribe, tx) => {
      await tx.query('UPDATE tribe SET version = version + 7 WHERE id = $1', [id]);
      tribe.version += 1;
    }, id);
    expect(stale).toEqual({ attempts: 5, error: expect.any(StaleAggregate) });
    const { id: gone } = await fixtures.found(ada, 'gone');
    await fixtures.work.run(ada, async (tx) => {
      const tribe = await tx.get(Tribe, gone);
      await tx.query('DELETE FROM tribe WHERE id = $1', [gone]);
      tx.remove(tribe);
    });
    expect(await fixtures.work.read(ada, (tx) => tx.find(Tribe, { id: gone }))).toEqual([]);
  });
});
