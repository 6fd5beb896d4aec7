import { newId } from '@kindred/contracts/uuid';
import { databaseNames } from '../src/names.ts';
import { platformRetention, purge, type Retention } from '../src/purge.ts';
import { now, openFixtures, person, service, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;
const purger = { role: 'job', id: null, databaseRole: databaseNames(service).roles.purge } as const;
const keepsakes: Retention = {
  table: 'keepsake',
  expired: `at < $1::timestamptz - interval '1 day'`,
  because: 'a test says so',
};

beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

const keep = (count: number, at: string) =>
  fixtures.asOwner(`INSERT INTO fixtures.keepsake (id, at) SELECT gen_random_uuid(), $2 FROM generate_series(1, $1)`, [
    count,
    at,
  ]);
const kept = async () =>
  Number((await fixtures.asOwner<{ count: string }>('SELECT count(*) FROM fixtures.keepsake'))[0]?.count);

describe('the purge', () => {
  it('has a role that can neither read nor change what it deletes, nor touch anything else', async () => {
    await keep(1, now.toISOString());
    const asPurger = (sql: string) => fixtures.work.run(purger, (tx) => tx.query(sql));
    const forbidden = [
      'SELECT note FROM keepsake',
      'UPDATE keepsake SET at = now()',
      'INSERT INTO keepsake (id) VALUES (gen_random_uuid())',
      'TRUNCATE keepsake',
      'SELECT * FROM tribe',
      'DELETE FROM tribe',
      'SELECT * FROM outbox',
      'DELETE FROM outbox',
      'SELECT * FROM fixtures_keys.data_key',
    ];
    for (const sql of forbidden) await expect(asPurger(sql)).rejects.toThrow(/permission denied/);
    await fixtures.asOwner('DELETE FROM fixtures.keepsake');
  });

  it('deletes only what has expired, in batches, and says how many', async () => {
    await keep(2_500, '2026-02-01T00:00:00Z');
    await keep(3, now.toISOString());
    const batches: number[] = [];
    expect(await purge(fixtures.work, [keepsakes], now, (_, rows) => batches.push(rows))).toEqual({ keepsake: 2_500 });
    expect(batches).toEqual([1_000, 1_000, 500]);
    expect(await kept()).toBe(3);
    expect(await purge(fixtures.work, [keepsakes], now)).toEqual({ keepsake: 0 });
    expect(await purge(fixtures.work, [keepsakes], new Date('2026-03-05T00:00:00Z'))).toEqual({ keepsake: 3 });
  });

  it('goes on with the other tables when one fails, and then says which', async () => {
    await keep(2, '2026-02-01T00:00:00Z');
    const broken: Retention = { table: 'tribe', expired: 'true', because: 'nobody granted it' };
    await expect(purge(fixtures.work, [broken, keepsakes], now)).rejects.toThrow(/tribe could not be purged/);
    expect(await kept()).toBe(0);
  });

  it('forgets a known event after 30 days, and keeps it until then', async () => {
    const received = (at: string) =>
      fixtures.asOwner(`INSERT INTO fixtures.inbox (consumer, event_id, received_at) VALUES ('test', $1, $2)`, [
        newId(),
        at,
      ]);
    await received('2026-01-29T00:00:00Z');
    await received('2026-01-31T00:00:00Z');
    expect(await purge(fixtures.work, platformRetention, now)).toMatchObject({ inbox: 1 });
  });

  it('takes from the access record what is older than two years by the database’s own clock, whatever it is told', async () => {
    const [subject, reader] = [person(), person()];
    const read = (age: string) =>
      fixtures.asOwner(
        `INSERT INTO fixtures.access_record (id, at, reader_role, reader_id, subject_id, kind, item_ids, purpose)
         VALUES ($1, now() - $2::interval, 'person', $3, $4, 'PROFILE', '{}', 'TEST')`,
        [newId(), age, reader.id, subject.id],
      );
    await read('25 months');
    await read('23 months');
    const farAhead = new Date(Date.now() + 10 * 366 * 86_400_000);
    expect(await purge(fixtures.work, platformRetention, farAhead)).toMatchObject({ access_record: 1 });
    expect(await fixtures.asOwner('SELECT 1 FROM fixtures.access_record')).toHaveLength(1);
  });
});
