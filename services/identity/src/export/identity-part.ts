import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ArchivePart } from '@kindred/service/export-route';
import { User } from '../accounts/user.ts';
import { custodianDatabaseRole } from '../erasure/custodian.ts';
import { marksOf, rowsOf, type GivenRows, type Held, type Marks, type SealedColumn } from '../erasure/held.ts';
import { whatIsHeld } from '../erasure/what-is-held.ts';
import type { Dependencies } from '../dependencies.ts';

/** The heading of identity's part. */
export const holds = 'Your account, your sessions, what you say about yourself, and your ties.';

/** Identity asks itself without HTTP, and sees what another service would be given. */
export async function identityPart(work: UnitOfWork, dependencies: Dependencies, userId: string): Promise<ArchivePart> {
  const data = await work.read({ role: 'person', id: userId, databaseRole: custodianDatabaseRole }, (tx) =>
    exportPerson(tx, userId, dependencies),
  );
  return { about: holds, data };
}

/** What identity holds of a person, by the names that `what-is-held.ts` gives it. */
export async function exportPerson(
  tx: ReadTransaction,
  userId: string,
  dependencies: Dependencies,
): Promise<Record<string, unknown>> {
  const marks = marksOf(await tx.get(User, userId), dependencies.secret);
  const data: Record<string, unknown> = {};
  for (const held of whatIsHeld) {
    if ('as' in held.archive) data[held.archive.as] = await given(tx, dependencies, held, held.archive, marks);
  }
  return data;
}

async function given(
  tx: ReadTransaction,
  dependencies: Dependencies,
  { table, whose }: Held,
  archive: GivenRows,
  marks: Marks,
): Promise<Record<string, unknown>[]> {
  const rows = rowsOf(archive.whose ?? whose, marks);
  if (!rows) return [];
  const fields = Object.entries(archive.fields);
  const columns = fields.map(([name, field]) =>
    typeof field === 'string'
      ? `${field} AS "${name}"`
      : `${field.sealed} AS "${name}", ${field.rowId} AS "${name} row"`,
  );
  const found = await tx.query<Record<string, unknown>>(
    `SELECT ${columns.join(', ')} FROM ${table} WHERE (${rows.sql}) AND ${archive.only ?? 'true'}`,
    [...rows.values],
  );
  for (const [name, field] of fields) {
    if (typeof field !== 'string') await open(tx, dependencies, table, name, field, found);
  }
  return found;
}

/** Opens a sealed column of all rows with one look-up of their keys. */
async function open(
  tx: ReadTransaction,
  { sealer }: Dependencies,
  table: string,
  name: string,
  { sealed }: SealedColumn,
  rows: Record<string, unknown>[],
): Promise<void> {
  const values = rows.map((row) => ({
    place: { table, column: sealed, rowId: String(row[`${name} row`]) },
    sealed: row[name] as Buffer,
  }));
  const opened = await sealer.openAll(tx, values);
  rows.forEach((row, nth) => {
    row[name] = JSON.parse(opened[nth] ?? 'null');
    delete row[`${name} row`];
  });
}
