import { DataSource, MigrationExecutor, type MigrationInterface } from 'typeorm';
import { databaseNames } from './names.ts';
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

/** Applies what is pending, all or nothing. Replicas that start at once wait for one another and migrate once. */
export async function migrateUp(options: Migrate): Promise<string[]> {
  return inMigration(options, async (executor) => (await executor.executePendingMigrations()).map(({ name }) => name));
}

/** Takes back the last migration; answers its name, or null where there is none left. */
export async function migrateDown(options: Migrate): Promise<string | null> {
  return inMigration(options, async (executor) => {
    const before = await executor.getExecutedMigrations();
    if (before.length === 0) return null;
    await executor.undoLastMigration();
    const left = new Set((await executor.getExecutedMigrations()).map(({ name }) => name));
    return before.find(({ name }) => !left.has(name))?.name ?? null;
  });
}

export async function migrationStatus(options: Migrate): Promise<MigrationStatus[]> {
  return inMigration(options, async (executor) => {
    const applied = (await executor.getExecutedMigrations()).map(({ name, timestamp }) => ({ name, timestamp, applied: true }));
    const pending = (await executor.getPendingMigrations()).map(({ name, timestamp }) => ({ name, timestamp, applied: false }));
    return [...applied, ...pending].sort((a, b) => a.timestamp - b.timestamp).map(({ name, applied }) => ({ name, applied }));
  });
}

async function inMigration<T>({ service, ownerUrl, migrations }: Migrate, work: (executor: MigrationExecutor) => Promise<T>): Promise<T> {
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
    const result = await work(executor);
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
