import { anonymous } from './actor.ts';
import { sqlState } from './conflict.ts';
import type { Migration } from './migration.ts';
import { databaseNames } from './names.ts';
import { platformMigrations } from './platform/migrations.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** The difference between the applied migrations and those of the code, by name. */
export interface MigrationState {
  /** In the code and not applied, or reverted. Statements of the code can fail until they are applied. */
  readonly missing: readonly string[];
  /** Applied and not in the code: a newer release migrated the database. */
  readonly unknown: readonly string[];
}

/** Lets the service's ordinary role read the names of applied migrations, and no other column. */
export function grantMigrationNames(service: string): string {
  const { schema, roles } = databaseNames(service);
  return `GRANT SELECT (name) ON ${schema}.migrations TO ${roles.app}`;
}

/** Codes of a database that was not set up: the table, the schema, the role or its grant is missing. */
const unprepared = new Set([
  '42P01' /* undefined_table */,
  '3F000' /* invalid_schema_name */,
  '22023' /* SET ROLE of an unknown role */,
  '42704',
  '42501',
]);

/** Compares the applied migrations with those of the code. Rejects if the database does not answer. */
export async function migrationState(work: UnitOfWork, migrations: readonly Migration[]): Promise<MigrationState> {
  const { service } = work.options;
  const expected = [...platformMigrations(service), ...migrations];
  const applied = await appliedNames(work, service);
  const known = new Set(expected.flatMap(({ name, formerName = name }) => [name, formerName]));
  return {
    missing: expected
      .filter(({ name, formerName = name }) => !applied.has(name) && !applied.has(formerName))
      .map(({ name }) => name),
    unknown: [...applied].filter((name) => !known.has(name)),
  };
}

async function appliedNames(work: UnitOfWork, service: string): Promise<ReadonlySet<string>> {
  try {
    const rows = await work.read(anonymous, (tx) =>
      tx.query<{ name: string }>(`SELECT name FROM ${databaseNames(service).schema}.migrations`),
    );
    return new Set(rows.map(({ name }) => name));
  } catch (error) {
    if (unprepared.has(sqlState(error) ?? '')) return new Set();
    throw error;
  }
}
