import pg from 'pg';
import type { Preparation } from '@kindred/testkit/throwaway/preparation';
import { type ThrowawayDatabase, throwawayDatabase } from '@kindred/testkit/throwaway-database';

const open: ThrowawayDatabase[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((database) => database.drop()));
});

async function throwaway(prepare?: Preparation): Promise<ThrowawayDatabase> {
  const database = await throwawayDatabase({ prepare });
  open.push(database);
  return database;
}

async function query<Row extends pg.QueryResultRow>({ url }: ThrowawayDatabase, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a throwaway database', () => {
  it('has PostGIS, pgvector, pg_trgm and uuid-ossp', async () => {
    const [row] = await query<{ metres: number; distance: number; similar: number; id: string }>(
      await throwaway(),
      `SELECT round(ST_Distance('POINT(13.4 52.5)'::geography, 'POINT(2.35 48.85)'::geography)) AS metres,
              '[1,2]'::vector <-> '[4,6]'::vector AS distance,
              similarity('tribe', 'tribes') > 0.5 AS similar,
              uuid_generate_v4() AS id`,
    );
    expect(row).toEqual({
      metres: expect.closeTo(878_000, -4),
      distance: 5,
      similar: true,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('has nothing of what another one was given', async () => {
    const [mine, yours] = [await throwaway(), await throwaway()];
    await query(mine, 'CREATE TABLE note (text text)');
    const tables = await query(yours, "SELECT 1 FROM pg_tables WHERE tablename = 'note'");
    expect(tables).toEqual([]);
  });

  it('comes prepared, and the preparation runs once', async () => {
    let runs = 0;
    const preparation: Preparation = {
      key: `spec-${process.pid}-${Date.now()}`,
      apply: async (url) => {
        runs += 1;
        await query({ url } as ThrowawayDatabase, "CREATE TABLE seat (taken_by text); INSERT INTO seat VALUES ('Ada')");
      },
    };
    for (const database of [await throwaway(preparation), await throwaway(preparation)]) {
      expect(await query(database, 'SELECT taken_by FROM seat')).toEqual([{ taken_by: 'Ada' }]);
    }
    expect(runs).toBe(1);
  });
});
