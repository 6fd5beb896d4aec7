import { databaseNames } from '@kindred/database/names';
import type { ServiceDefinition } from '@kindred/service/define-service';
import type { ReadRows } from './inventory-faults.ts';

interface Reference {
  readonly child: string;
  readonly parent: string;
}

/**
 * Rows that the purge could not delete because rows of another table refer to them: a sentence for each. The other
 * table is purged before, or the rule leaves rows that are still referred to.
 */
export async function purgeOrderFaults(
  { name, retention }: Pick<ServiceDefinition<never, never>, 'name' | 'retention'>,
  readRows: ReadRows,
): Promise<string[]> {
  const references = await readRows<Reference>(referencesIn(databaseNames(name).schema));
  return retention.flatMap(({ table, expired }, place) => {
    const before = new Set(retention.slice(0, place).map((rule) => rule.table));
    return references
      .filter(({ child, parent }) => parent === table && !before.has(child) && !namesTable(expired, child))
      .map(({ child }) => `${child} refers to ${table}: purge it before, or let the rule of ${table} wait for it.`);
  });
}

const namesTable = (sql: string, table: string) => new RegExp(`\\b${table}\\b`).test(sql);

/** Foreign keys that refuse the deletion of the row that they refer to. */
function referencesIn(schema: string): string {
  return `SELECT child.relname AS child, parent.relname AS parent FROM pg_constraint
    JOIN pg_class child ON child.oid = conrelid JOIN pg_class parent ON parent.oid = confrelid
    WHERE contype = 'f' AND confdeltype IN ('a', 'r') AND conrelid <> confrelid
      AND child.relnamespace = '${schema}'::regnamespace ORDER BY 1, 2`;
}
