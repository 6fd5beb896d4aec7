import { databaseNames } from '@kindred/database/names';
import type { ServiceDefinition } from '@kindred/service/define-service';
import type pg from 'pg';

/** What a column of sealed texts must refuse, and what it must take. */
const bytes = [
  { what: 'no bytes', value: Buffer.alloc(0), isSealed: false },
  { what: 'bytes that are too few', value: Buffer.concat([Buffer.from([1]), Buffer.alloc(43)]), isSealed: false },
  {
    what: 'a text that is not sealed',
    value: Buffer.from('I never feel heard at breakfast. '.repeat(3)),
    isSealed: false,
  },
  { what: 'the shortest sealed text', value: Buffer.concat([Buffer.from([1]), Buffer.alloc(44)]), isSealed: true },
];

/** The columns that a service's inventory names as sealed. */
export function sealedColumnsOf({
  features,
}: Pick<ServiceDefinition<never, never>, 'features'>): { table: string; column: string }[] {
  return features
    .flatMap(({ personalData = [], otherTables = [] }) => [...personalData, ...otherTables])
    .flatMap(({ table, sealed = {} }) => Object.keys(sealed).map((column) => ({ table, column })));
}

/**
 * Tries each sealed column of a service on a copy of its table: a sentence for each column that takes what was not
 * sealed. The copy has the constraints of this one column alone, so that no other one refuses first. `owner` is
 * connected to the service's database as its owner.
 */
export async function sealedColumnFaults(
  definition: Pick<ServiceDefinition<never, never>, 'name' | 'features'>,
  owner: pg.ClientBase,
): Promise<string[]> {
  const { schema } = databaseNames(definition.name);
  const faults: string[] = [];
  for (const { table, column } of sealedColumnsOf(definition)) {
    await owner.query(`CREATE TEMP TABLE tried AS SELECT ${column} FROM ${schema}.${table} LIMIT 0`);
    const { rows: checks } = await owner.query<{ check: string }>(
      `SELECT pg_get_constraintdef(pg_constraint.oid) AS check FROM pg_constraint
         JOIN pg_attribute ON attrelid = conrelid AND conkey = ARRAY[attnum]
       WHERE conrelid = '${schema}.${table}'::regclass AND contype = 'c' AND attname = $1`,
      [column],
    );
    for (const { check } of checks) await owner.query(`ALTER TABLE tried ADD ${check}`);
    for (const { what, value, isSealed } of bytes) {
      const isTaken = await owner.query('INSERT INTO tried VALUES ($1)', [value]).then(
        () => true,
        () => false,
      );
      if (isTaken !== isSealed) faults.push(`${table}.${column} ${isTaken ? 'takes' : 'refuses'} ${what}.`);
    }
    await owner.query('DROP TABLE tried');
  }
  return faults;
}
