import { databaseNames } from '@kindred/database/names';
import type { ServiceDefinition } from '@kindred/service/define-service';
import type { OtherTable, PersonalTable } from '@kindred/service/personal-data/inventory';
import { columnsOf } from '@kindred/service/personal-data/owner';
import { platformTables } from '@kindred/service/personal-data/platform-tables';

/** Reads rows of the service's database as its owner. */
export type ReadRows = <Row>(sql: string) => Promise<Row[]>;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** The primary key, or a foreign key to another table of the schema. */
  readonly isKey: boolean;
  /** The table that the column is a foreign key to. */
  readonly refersTo: string | null;
}

/** Columns whose names look like a person's id or way to reach them. */
const looksPersonal =
  /(^|_)(user|person|people|account|member|participant|owner|author|writer|sender|subject|reader|actor|admin|requester|inviter|invitee|payer|payee|giver|receiver|blocker|blocked)_ids?$|(^|_)(e?mail|address|phone|username)$/;

/** Bytes that hold no text. Any other column of bytes is a sealed one. */
const isPlainBytes = /(^|_)(hash|digest|salt|secret|signature|public_key|reference|previous)$/;

/**
 * What a service's inventory of personal data lacks, held against the schema of its running database: a sentence for
 * each fault.
 */
export async function inventoryFaults(
  { name, features }: Pick<ServiceDefinition<never, never>, 'name' | 'features'>,
  readRows: ReadRows,
): Promise<string[]> {
  const personal = features.flatMap(({ personalData = [] }) => personalData);
  const listed = features.flatMap(({ otherTables = [] }) => otherTables);
  const known = new Set([...personal, ...listed].map(({ table }) => table));
  const others = [...listed, ...platformTables.filter(({ table }) => !known.has(table))];
  const idsOfThings = new Set(features.flatMap((feature) => feature.idsOfThings ?? []));
  const tablesOfPeople = new Set(personal.filter(isOwnedById).map(({ table }) => table));
  const columns = await readRows<Column>(columnsIn(databaseNames(name).schema));
  const tables = new Set(columns.map(({ table }) => table));
  const all = new Set([...personal, ...others].map(({ table }) => table));
  return [
    ...[...tables].filter((table) => !all.has(table)).map((table) => `${table} is in no feature's inventory.`),
    ...[...all].filter((table) => !tables.has(table)).map((table) => `${table} is listed, and there is no such table.`),
    ...personal.flatMap((table) => unknownColumns(table, columns)),
    ...columns.flatMap((column) => uncovered(column, { personal, others, idsOfThings, tablesOfPeople })),
  ];
}

interface Inventory {
  readonly personal: readonly PersonalTable<never>[];
  readonly others: readonly OtherTable[];
  readonly idsOfThings: ReadonlySet<string>;
  /** Tables whose id is a person's: a foreign key to one names a person. */
  readonly tablesOfPeople: ReadonlySet<string>;
}

function isOwnedById({ owner }: PersonalTable<never>): boolean {
  return columnsOf(owner).some(([column, marks]) => column === 'id' && marks.includes('id'));
}

/**
 * In a personal table every id is a person's until something says otherwise. Elsewhere only what looks like one, or
 * refers to a table of people.
 */
function uncovered(
  { table, column, type, isKey, refersTo }: Column,
  { personal, others, idsOfThings, tablesOfPeople }: Inventory,
): string[] {
  const entries = personal.filter((each) => each.table === table);
  const explained = new Set([
    ...entries.flatMap(({ owner, alsoNames = {} }) => [
      ...columnsOf(owner).map(([name]) => name),
      ...Object.keys(alsoNames),
    ]),
    ...others.filter((each) => each.table === table).flatMap(({ columns = {} }) => Object.keys(columns)),
  ]);
  if (type === 'bytea' && !isPlainBytes.test(column) && !isListedAsSealed(table, column, [...entries, ...others]))
    return [`${table}.${column} holds bytes: list it under sealed, or give it a name that says what it holds.`];
  if (explained.has(column)) return [];
  const isId = type === 'uuid' || type === 'uuid[]';
  const namesPerson = refersTo !== null && tablesOfPeople.has(refersTo);
  const isThing = isKey || idsOfThings.has(column);
  const looksLikeOne = entries.length > 0 ? isId : looksPersonal.test(column);
  if (!namesPerson && (isThing || !looksLikeOne)) return [];
  return [
    `${table}.${column} could name a person: list it as an owner, under alsoNames or columns, or in idsOfThings.`,
  ];
}

function isListedAsSealed(
  table: string,
  column: string,
  entries: readonly Pick<OtherTable, 'table' | 'sealed'>[],
): boolean {
  return entries.some((entry) => entry.table === table && column in (entry.sealed ?? {}));
}

function unknownColumns(
  { table, owner, alsoNames = {}, sealed = {} }: PersonalTable<never>,
  columns: readonly Column[],
): string[] {
  const there = new Map(columns.filter((each) => each.table === table).map(({ column, type }) => [column, type]));
  const named = [...columnsOf(owner).map(([column]) => column), ...Object.keys(alsoNames), ...Object.keys(sealed)];
  return [
    ...named.filter((column) => !there.has(column)).map((column) => `${table}.${column} is listed and does not exist.`),
    ...Object.keys(sealed)
      .filter((column) => there.has(column) && there.get(column) !== 'bytea')
      .map((column) => `${table}.${column} is listed as sealed and is no bytea.`),
  ];
}

function columnsIn(schema: string): string {
  return `SELECT pg_class.relname AS table, attname AS column, format_type(atttypid, NULL) AS type,
      EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid AND attnum = ANY (conkey)
        AND (contype = 'f' OR (contype = 'p' AND attname = 'id'))) AS "isKey",
      (SELECT target.relname FROM pg_constraint JOIN pg_class target ON target.oid = confrelid
        WHERE conrelid = attrelid AND contype = 'f' AND conkey = ARRAY[attnum] LIMIT 1) AS "refersTo"
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = '${schema}'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
    ORDER BY 1, 2`;
}
