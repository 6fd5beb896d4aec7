import type { Feature } from '../features/define-feature.ts';
import type { Erased, Erasing, Erasure } from './erasing.ts';
import type { PersonalTable } from './inventory.ts';
import { ownedRows } from './owned-rows.ts';
import { newPseudonym } from './pseudonym.ts';

/**
 * Erases a person by the inventories of the features: first what each feature does before, then table by table in the
 * order of the lists, then what the features do after. Rows that stay are counted last, since deleting others can take
 * them along. A second run does no harm.
 */
export async function erasePerson<Dependencies>(
  features: readonly Feature<Dependencies>[],
  erasing: Omit<Erasing<Dependencies>, 'pseudonym'>,
): Promise<Erasure> {
  const run: Erasing<Dependencies> = { ...erasing, pseudonym: newPseudonym() };
  const after: (() => Promise<void>)[] = [];
  for (const { beforeErasure } of features) {
    const last = await beforeErasure?.(run);
    if (last) after.push(last);
  }
  const counts = new Counts();
  const tables = features.flatMap(({ personalData = [] }) => personalData);
  for (const table of tables.filter((each) => !onlyStays(each))) counts.add(table, await eraseTable(run, table));
  for (const last of after) await last();
  for (const table of tables.filter(onlyStays)) counts.add(table, { kept: await countRows(run, table) });
  return counts.erasure;
}

function onlyStays({ erase, kept }: Pick<PersonalTable<never>, 'erase' | 'kept'>): boolean {
  return kept !== undefined && !erase;
}

async function eraseTable<Dependencies>(
  erasing: Erasing<Dependencies>,
  table: PersonalTable<Dependencies>,
): Promise<Erased> {
  if (table.erase) return table.erase(erasing);
  // Counted first: a receipt may count fewer rows than are deleted.
  const counted = table.counted === undefined ? null : await countRows(erasing, table);
  const rows = ownedRows(table.owner, erasing.marks);
  const deleted = rows
    ? await erasing.tx.query(`DELETE FROM ${table.table} WHERE ${rows.sql} RETURNING 1`, [...rows.parameters])
    : [];
  return { erased: counted ?? deleted.length };
}

async function countRows(
  { tx, marks }: Erasing,
  { table, owner, counted }: Pick<PersonalTable, 'table' | 'owner' | 'counted'>,
): Promise<number> {
  if (counted === 'NEVER') return 0;
  const rows = ownedRows(counted ?? owner, marks);
  if (!rows) return 0;
  const sql = `SELECT count(*)::int AS count FROM ${table} WHERE ${rows.sql}`;
  const [found] = await tx.query<{ count: number }>(sql, [...rows.parameters]);
  return found?.count ?? 0;
}

/** Sums by kind: rows of one kind can be in several tables. */
class Counts {
  readonly #erased = new Map<string, number>();
  readonly #kept = new Map<string, { count: number; reason: string }>();

  add({ kind, kept: reason = '' }: Pick<PersonalTable, 'kind' | 'kept'>, { erased = 0, kept = 0 }: Erased): void {
    if (erased > 0) this.#erased.set(kind, (this.#erased.get(kind) ?? 0) + erased);
    if (kept > 0) this.#kept.set(kind, { reason, count: (this.#kept.get(kind)?.count ?? 0) + kept });
  }

  get erasure(): Erasure {
    return {
      erased: [...this.#erased].map(([kind, count]) => ({ kind, count })),
      kept: [...this.#kept].map(([kind, { count, reason }]) => ({ kind, count, reason })),
    };
  }
}
