import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Dependencies } from '../dependencies.ts';
import { whatIsGiven, type Given, type SealedColumn } from './what-is-given.ts';

/** The heading of this service's part of an archive. */
export const holds = 'What you keep in your vessels, what you shared, what you allowed, and who used it.';

type Row = Record<string, unknown>;

/** All that a person may read here, opened. It is read as that person, so that row-level security says what that is. */
export async function exportPerson(
  tx: ReadTransaction,
  _userId: string,
  dependencies: Dependencies,
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const given of whatIsGiven) data[given.as] = await rowsOf(tx, dependencies, given);
  return data;
}

async function rowsOf(
  tx: ReadTransaction,
  dependencies: Dependencies,
  { table, fields, order }: Given,
): Promise<Row[]> {
  const columns = Object.entries(fields).map(([name, field]) =>
    typeof field === 'string'
      ? `${field} AS "${name}"`
      : `${field.sealed} AS "${name}", ${field.rowId ?? 'id'} AS "${name} row"`,
  );
  const rows = await tx.query<Row>(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`);
  for (const [name, field] of Object.entries(fields))
    if (typeof field !== 'string') await open(tx, dependencies, { table, name, field, rows });
  return rows;
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly field: SealedColumn;
  readonly rows: readonly Row[];
}

/**
 * Opens a column of all rows with one look-up of their keys; null where there is nothing, or whose key it was is gone.
 */
async function open(
  tx: ReadTransaction,
  { sealer }: Dependencies,
  { table, name, field, rows }: Column,
): Promise<void> {
  const sealed = rows.filter((row) => row[name] !== null);
  const opened = await sealer.openAll(
    tx,
    sealed.map((row) => ({
      place: { table, column: field.sealed, rowId: String(row[`${name} row`]) },
      sealed: row[name] as Buffer,
    })),
  );
  sealed.forEach((row, nth) => {
    const text = opened[nth] ?? null;
    row[name] = text !== null && field.json ? (JSON.parse(text) as unknown) : text;
  });
  for (const row of rows) delete row[`${name} row`];
}
