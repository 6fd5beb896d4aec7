import { migrateToNothing, migrateUp, migrationStatus } from '@kindred/database/migrate';
import { databaseNames } from '@kindred/database/names';
import { provision } from '@kindred/database/provision';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import pg from 'pg';
import { readServices, serviceNames } from '../src/services.ts';
import type { LocalService } from '../src/local-service.ts';
import { catalogueOf } from './catalogue.ts';
import { formerOwn, formerPlatform } from './former-migrations.ts';

let services: readonly LocalService[];
let database: ThrowawayDatabase;
beforeAll(async () => {
  services = await readServices();
  database = await throwawayDatabase();
});
afterAll(() => database?.drop());

/** A service's migrations on the database, provisioned as it is deployed. */
async function prepared(name: string) {
  const { migrations, databaseRoles } = services.find((service) => service.name === name) as LocalService;
  const { schema, keySchema } = databaseNames(name);
  const migrate = { service: name, ownerUrl: database.url, migrations };
  await provision({ service: name, ownerUrl: database.url, moreRoles: databaseRoles });
  return {
    migrate,
    catalogue: () => catalogueOf(database.url, [schema, keySchema]),
    rows: () => rowsOf(`SELECT name, checksum FROM ${schema}.migrations ORDER BY id`),
    /** Gives the first rows the names that they had, and takes their checksums. */
    async rename(former: readonly string[]) {
      await rowsOf(`ALTER TABLE ${schema}.migrations DROP COLUMN checksum`);
      for (const [nth, one] of former.entries())
        await rowsOf(
          `UPDATE ${schema}.migrations SET name = $2 WHERE id = (SELECT id FROM ${schema}.migrations ORDER BY id OFFSET $1 LIMIT 1)`,
          [nth, one],
        );
    },
  };
}

async function rowsOf(sql: string, parameters: unknown[] = []): Promise<{ name: string; checksum: string | null }[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<{ name: string; checksum: string | null }>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

describe.each(serviceNames)('the migrations of %s', (name) => {
  it('leave nothing behind when they are all taken back, and come to the same when they are applied again', async () => {
    const { migrate, catalogue } = await prepared(name);
    const bare = await catalogue();
    const applied = await migrateUp(migrate);
    const whole = await catalogue();
    expect(whole.length).toBeGreaterThan(applied.length);

    expect(await migrateToNothing(migrate)).toEqual([...applied].reverse());
    // The list of migrations that ran is the one thing that stays.
    expect((await catalogue()).filter((line) => !/\bmigrations(_id_seq|_pkey)?\b/.test(line))).toEqual(bare);

    expect(await migrateUp(migrate)).toEqual(applied);
    expect(await catalogue()).toEqual(whole);
    expect((await migrationStatus(migrate)).every((one) => one.applied)).toBe(true);
  });
});

describe.each(Object.keys(formerOwn))('a database of %s that was made when migrations had other names', (name) => {
  it('needs nothing but checksums, and keeps its names', async () => {
    const { migrate, rename, rows } = await prepared(name);
    await migrateUp(migrate);
    const own = formerOwn[name] ?? [];
    const former = [...formerPlatform, ...own];
    await rename(former);
    expect(await migrateUp(migrate)).toEqual([]);
    const kept = await rows();
    const later = migrate.migrations.slice(own.length).map((migration) => migration.name);
    expect(kept.map((row) => row.name)).toEqual([...former, ...later]);
    expect(kept.every(({ checksum }) => checksum !== null)).toBe(true);
    expect((await migrationStatus(migrate)).every(({ applied }) => applied)).toBe(true);
  });
});
