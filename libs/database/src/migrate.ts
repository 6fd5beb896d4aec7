import { DataSource, MigrationExecutor, type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseNames } from './names.ts';
import { grantMigrationNames } from './migration-state.ts';
import { platformMigrations } from './platform/migrations.ts';

export type MigrationClass = new () => MigrationInterface;

export interface Migrate {
  readonly service: string;
  /** The owner's address (`MIGRATE_DATABASE_URL`): the service itself may not change its schema. */
  readonly ownerUrl: string;
  readonly migrations: readonly MigrationClass[];
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

/** Applies what is pending, all or nothing. Replicas that start at once wait for one another and migrate once. */
export async function migrateUp(options: Migrate): Promise<string[]> {
  return inMigration(options, async (executor, runner) => {
    const applied = (await executor.executePendingMigrations()).map(({ name }) => name);
    await runner.query(grantMigrationNames(options.service));
    return applied;
  });
}

/**
 * The last applied migration of the service, or null. Runs none of its statements. The platform's migrations are never
 * reverted one by one: they contain the outbox, the data keys and the record of erasures.
 * @throws {NewerDatabase} if the database has an unknown migration
 */
export async function nextStepDown(options: Migrate): Promise<StepDown | null> {
  return inMigration(options, async (executor) => {
    const migration = await lastOf(options.service, options.migrations, executor);
    return migration && { name: nameOf(migration), statements: await statementsDown(migration) };
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
  const all = [...platformMigrations(options.service), ...options.migrations];
  const names = all.map((Migration) => nameOf(new Migration())).reverse();
  for (const name of names) await takeBack(options, name, all);
  return names;
}

export async function migrationStatus(options: Migrate): Promise<MigrationStatus[]> {
  return inMigration(options, async (executor) => {
    const applied = (await executor.getExecutedMigrations()).map(({ name, timestamp }) => ({
      name,
      timestamp,
      applied: true,
    }));
    const pending = (await executor.getPendingMigrations()).map(({ name, timestamp }) => ({
      name,
      timestamp,
      applied: false,
    }));
    return [...applied, ...pending]
      .sort((a, b) => a.timestamp - b.timestamp)
      .map(({ name, applied }) => ({ name, applied }));
  });
}

async function takeBack(options: Migrate, name: string, among: readonly MigrationClass[]): Promise<boolean> {
  return inMigration(options, async (executor, runner) => {
    const migration = await lastOf(options.service, among, executor);
    if (!migration || nameOf(migration) !== name) return false;
    await migration.down(runner);
    await runner.query(`DELETE FROM ${databaseNames(options.service).schema}.migrations WHERE name = $1`, [name]);
    return true;
  });
}

/**
 * The last applied migration of this list, by the list's order: a platform migration may have been applied after it.
 */
async function lastOf(
  service: string,
  among: readonly MigrationClass[],
  executor: MigrationExecutor,
): Promise<MigrationInterface | null> {
  const applied = new Set((await executor.getExecutedMigrations()).map(({ name }) => name));
  const known = new Set([...platformMigrations(service), ...among].map((Migration) => nameOf(new Migration())));
  const unknown = [...applied].find((name) => !known.has(name));
  if (unknown) throw new NewerDatabase(unknown);
  return among.map((Migration) => new Migration()).findLast((migration) => applied.has(nameOf(migration))) ?? null;
}

async function statementsDown(migration: MigrationInterface): Promise<string[]> {
  const statements: string[] = [];
  const recorder = {
    query: async (sql: string) =>
      void statements.push(
        ...sql
          .split(';')
          .map((one) => one.trim())
          .filter(Boolean),
      ),
  };
  await migration.down(recorder as unknown as QueryRunner);
  return statements;
}

const nameOf = (migration: MigrationInterface): string => migration.name ?? migration.constructor.name;

type Work<T> = (executor: MigrationExecutor, runner: QueryRunner) => Promise<T>;

async function inMigration<T>({ service, ownerUrl, migrations }: Migrate, work: Work<T>): Promise<T> {
  const { schema } = databaseNames(service);
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    migrations: [...platformMigrations(service), ...migrations],
    migrationsTableName: 'migrations',
    installExtensions: false,
    poolSize: 1,
    connectTimeoutMS: 10_000,
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(`SELECT pg_advisory_xact_lock(hashtext('migrate ${schema}'))`);
    await runner.query(`SELECT set_config('search_path', '${schema}, public', true)`);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'none';
    const result = await work(executor, runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
}
