import { migrateToNothing, migrateUp, migrationStatus } from '@kindred/database/migrate';
import { databaseNames } from '@kindred/database/names';
import { provision } from '@kindred/database/provision';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { readServices, serviceNames } from '../src/services.ts';
import type { LocalService } from '../src/local-service.ts';
import { catalogueOf } from './catalogue.ts';

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
  return { migrate, catalogue: () => catalogueOf(database.url, [schema, keySchema]) };
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
