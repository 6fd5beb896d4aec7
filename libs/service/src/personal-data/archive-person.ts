import type { Feature } from '../features/define-feature.ts';
import type { ArchivedRows, Archiving } from './archiving.ts';
import type { PersonalTable, SealedColumn } from './inventory.ts';
import { ownedRows } from './owned-rows.ts';

type Row = Record<string, unknown>;

/** All that a service's archive holds of a person, as plain data by the names in the inventories. */
export async function archivePerson<Dependencies>(
  features: readonly Feature<Dependencies>[],
  archiving: Archiving<Dependencies>,
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const table of features.flatMap(({ personalData = [] }) => personalData)) {
    const { archive } = table;
    if ('leftOut' in archive) continue;
    data[archive.as] = 'read' in archive ? await archive.read(archiving) : await readRows(archiving, table, archive);
  }
  return data;
}

async function readRows(
  archiving: Archiving,
  { table, owner, sealed = {} }: Pick<PersonalTable, 'table' | 'owner' | 'sealed'>,
  { fields, from = table, rows: whose = owner, only = 'true', order }: ArchivedRows,
): Promise<Row[]> {
  const owned = whose === 'VISIBLE' ? { sql: 'true', parameters: [] } : ownedRows(whose, archiving.marks);
  if (!owned) return [];
  const columns = Object.entries(fields).flatMap(([name, field]) => {
    const column = sealed[field];
    return column
      ? [`${field} AS "${name}"`, `${column.rowId ?? 'id'} AS "${rowIdOf(name)}"`]
      : [`${field} AS "${name}"`];
  });
  const sql = `SELECT ${columns.join(', ')} FROM ${from} WHERE (${owned.sql}) AND (${only})`;
  const rows = await archiving.tx.query<Row>(order ? `${sql} ORDER BY ${order}` : sql, [...owned.parameters]);
  for (const [name, field] of Object.entries(fields)) {
    const column = sealed[field];
    if (column) await openColumn(archiving, { table, field, name, column }, rows);
  }
  return rows;
}

interface OpenedColumn {
  readonly table: string;
  readonly field: string;
  readonly name: string;
  readonly column: SealedColumn;
}

const rowIdOf = (name: string) => `${name} row`;

/** Opens one column of all rows with one look-up of keys. Null where the row has no text, or its key is destroyed. */
async function openColumn(
  { tx, sealer }: Pick<Archiving, 'tx' | 'sealer'>,
  { table, field, name, column }: OpenedColumn,
  rows: readonly Row[],
): Promise<void> {
  const sealed = rows.filter((row) => row[name] !== null);
  const texts = await sealer.openAll(
    tx,
    sealed.map((row) => ({
      place: { table, column: field, rowId: String(row[rowIdOf(name)]) },
      sealed: row[name] as Buffer,
    })),
  );
  for (const [index, row] of sealed.entries()) {
    const text = texts[index] ?? null;
    row[name] = text !== null && column.json ? (JSON.parse(text) as unknown) : text;
  }
  for (const row of rows) delete row[rowIdOf(name)];
}
