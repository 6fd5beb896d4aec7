import pg from 'pg';
import { AppliedMigrations } from './applied-migrations.ts';
import { textOf, type Migration } from './migration.ts';
import { databaseNames } from './names.ts';
import { grantMigrationNames } from './migration-state.ts';
import { platformMigrations } from './platform/migrations.ts';

export interface Migrate {
  readonly service: string;
  /** The owner's address (`MIGRATE_DATABASE_URL`): the service itself may not change its schema. */
  readonly ownerUrl: string;
  readonly migrations: readonly Migration[];
}

export interface MigrationStatus {
  readonly name: string;
  readonly applied: boolean;
}

/** The migration to revert, and the statements that revert it. */
export interface StepDown {
  readonly name: string;
  readonly statements: readonly string[];
}

/** The database has a migration that this release does not know. Only the newer release can revert it. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';

  constructor(unknown: string) {
    super(
      `The database has the migration ${unknown}, which this release does not know. Revert it with the release that added it.`,
    );
  }
}

/**
 * Applies what is pending, all or nothing. Replicas that start at once wait for one another and migrate once.
 * @throws {EditedMigration} if an applied migration is no longer what it was
 */
export async function migrateUp(options: Migrate): Promise<string[]> {
  return inMigration(options, async (applied, client) => {
    for (const migration of allOf(options)) await applied.refuseEdited(migration);
    const pending = allOf(options).filter((migration) => !applied.has(migration));
    for (const migration of pending) {
      await client.query(textOf(migration.up));
      await applied.add(migration);
    }
    await client.query(grantMigrationNames(options.service));
    return pending.map(({ name }) => name);
  });
}

/**
 * The last applied migration of the service, or null. Runs none of its statements. The platform's migrations are never
 * reverted one by one: they contain the outbox, the data keys and the record of erasures.
 * @throws {NewerDatabase} if the database has an unknown migration
 */
export async function nextStepDown(options: Migrate): Promise<StepDown | null> {
  return inMigration(options, async (applied) => {
    const migration = lastOf(options, options.migrations, applied);
    return migration && { name: migration.name, statements: statementsIn(textOf(migration.down)) };
  });
}

/** Reverts the service's migration of this name. Returns false if it is no longer the last one. */
export async function migrateDown(options: Migrate, name: string): Promise<boolean> {
  return takeBack(options, name, options.migrations);
}

/**
 * Reverts every migration, including the platform's, the last one first. Deletes all data: only for throwaway
 * databases.
 */
export async function migrateToNothing(options: Migrate): Promise<string[]> {
  const all = allOf(options);
  const names = all.map(({ name }) => name).reverse();
  for (const name of names) await takeBack(options, name, all);
  return names;
}

/** Every migration in the order in which it runs, then those that only the database knows. */
export async function migrationStatus(options: Migrate): Promise<MigrationStatus[]> {
  return inMigration(options, async (applied) => [
    ...allOf(options).map((migration) => ({ name: migration.name, applied: applied.has(migration) })),
    ...unknownOf(options, applied).map((name) => ({ name, applied: true })),
  ]);
}

async function takeBack(options: Migrate, name: string, among: readonly Migration[]): Promise<boolean> {
  return inMigration(options, async (applied, client) => {
    const migration = lastOf(options, among, applied);
    if (migration?.name !== name) return false;
    await client.query(textOf(migration.down));
    await applied.remove(migration);
    return true;
  });
}

/**
 * The last applied migration of this list, by the list's order: a platform migration may have been applied after it.
 */
function lastOf(options: Migrate, among: readonly Migration[], applied: AppliedMigrations): Migration | null {
  const [unknown] = unknownOf(options, applied);
  if (unknown !== undefined) throw new NewerDatabase(unknown);
  return among.findLast((migration) => applied.has(migration)) ?? null;
}

function unknownOf(options: Migrate, applied: AppliedMigrations): string[] {
  const known = new Set(allOf(options).flatMap(({ name, formerName = name }) => [name, formerName]));
  return applied.names.filter((name) => !known.has(name));
}

const allOf = ({ service, migrations }: Migrate): readonly Migration[] => [
  ...platformMigrations(service),
  ...migrations,
];

function statementsIn(text: string): string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
}

type Work<T> = (applied: AppliedMigrations, client: pg.Client) => Promise<T>;

async function inMigration<T>({ service, ownerUrl }: Migrate, work: Work<T>): Promise<T> {
  const { schema } = databaseNames(service);
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('migrate ${schema}'))`);
    await client.query(`SELECT set_config('search_path', '${schema}, public', true)`);
    const applied = new AppliedMigrations(client, schema);
    await applied.load();
    const result = await work(applied, client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
