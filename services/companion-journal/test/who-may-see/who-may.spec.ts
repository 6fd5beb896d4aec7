import { readFile } from 'node:fs/promises';
import { newId } from '@kindred/contracts/uuid';
import { allowedVerbs, outcomeOf, type Target } from '@kindred/testkit/row-attempts';
import pg from 'pg';
import { isolatedRoles } from '../../src/roles.ts';
import definition from '../../src/service.ts';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { actorsFor } from './actors.ts';
import { rowsOf, tableOf } from './rows.ts';

let world: CompanionWorld;
let client: pg.Client;
const people = { owner: newId(), other: newId() };
const tried = rowsOf(people);
const actors = actorsFor(people);

beforeAll(async () => {
  world = await companionWorld({}, { runConsumers: false });
  client = new pg.Client({ connectionString: world.running.database.url });
  await client.connect();
  await client.query('SET search_path = companion_journal, public');
  await client.query(outcomeOf);
  for (const [name, values] of tried) {
    const places = Object.keys(values).map((_, nth) => `$${nth + 1}`);
    const insert = `INSERT INTO ${tableOf(name)} (${Object.keys(values).join(', ')}) VALUES (${places.join(', ')})`;
    await client.query(insert, Object.values(values));
  }
});
afterAll(async () => {
  await client?.end();
  await world?.stop();
});

/** The tables with rows of people, and those with sealed columns: each of them has to be tried. */
const tables = definition.features
  .flatMap(({ personalData = [], otherTables = [] }) => [
    ...personalData,
    ...otherTables.filter(({ sealed }) => sealed),
  ])
  .map(({ table }) => table)
  .toSorted();

describe('who may see and change which row', () => {
  it('is what the page says, for every table, every actor and every verb', async () => {
    const page = await readFile(new URL('./who-may.md', import.meta.url), 'utf8');
    const found: string[] = [];
    for (const target of await targets())
      for (const [name, actor] of Object.entries(actors))
        found.push(`${target.name}, ${name}: ${await allowedVerbs(client, actor, target)}`);
    expect(found).toEqual(answersOf(page));
  }, 300_000);

  it('leaves no table out', () => {
    expect([...new Set(tried.map(([name]) => tableOf(name)))].toSorted()).toEqual(tables);
  });

  it('is held by forced row-level security on every table', async () => {
    const { rows } = await client.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'companion_journal'::regnamespace AND relname = ANY ($1)
         AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [tables],
    );
    expect(rows).toEqual([]);
  });

  it('gives no role the right to pass row-level security by, nor to own a table', async () => {
    const { rows } = await client.query(
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'companion\\_journal%' AND (rolbypassrls OR rolsuper
         OR EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid AND relkind = 'r'))`,
    );
    expect(rows).toEqual([]);
  });

  it('lets work without a person read these columns alone', async () => {
    const page = await readFile(new URL('./who-may.md', import.meta.url), 'utf8');
    const found = await Promise.all([...isolatedRoles, 'purge'].map(readableColumns));
    expect(found.flat()).toEqual(columnsOf(page));
  });
});

/** What a role may read, as `keeper, chat: id, owner_id`. A table is left out if the role may read nothing of it. */
async function readableColumns(role: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; columns: string }>(
    `SELECT relname AS name, string_agg(attname, ', ' ORDER BY attnum) AS columns
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE relnamespace = 'companion_journal'::regnamespace AND relname = ANY ($1) AND attnum > 0 AND NOT attisdropped
       AND has_column_privilege($2, attrelid, attname, 'SELECT') GROUP BY relname ORDER BY relname`,
    [tables, `companion_journal_${role}`],
  );
  return rows.map(({ name, columns }) => `${role}, ${name}: ${columns}`);
}

/** The readable columns of who-may.md. */
function columnsOf(page: string): string[] {
  return rowsUnder(page, 'role').rows.map(([role, table, columns]) => `${role}, ${table}: ${columns}`);
}

/** The answers of who-may.md, a line for each table and actor. */
function answersOf(page: string): string[] {
  const { heads, rows } = rowsUnder(page, 'table');
  return rows.flatMap(([table, ...cells]) => cells.map((cell, nth) => `${table}, ${heads[nth + 1]}: ${cell}`));
}

/** The table of the page whose first head is given. */
function rowsUnder(page: string, head: string): { readonly heads: readonly string[]; readonly rows: string[][] } {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const end = lines.findIndex((line, nth) => nth > first && !line.startsWith('|'));
  const cells = lines.slice(first, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [heads = [], , ...rows] = cells;
  return { heads, rows };
}

async function targets(): Promise<Target[]> {
  const found: Target[] = [];
  for (const [name, values] of tried) found.push(await targetOf(name, values));
  return found;
}

async function targetOf(name: string, values: Readonly<Record<string, unknown>>): Promise<Target> {
  const table = tableOf(name);
  const { rows: columns } = await client.query<{ name: string; isKey: boolean }>(
    `SELECT attname AS name, EXISTS (
       SELECT FROM pg_index WHERE indrelid = attrelid AND indisprimary AND attnum = ANY (indkey[:indnkeyatts - 1])
     ) AS "isKey"
     FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
     ORDER BY attnum`,
    [table],
  );
  const key = columns.filter(({ isKey }) => isKey).map((column) => column.name);
  const where = key.map((column, nth) => `${column} = $${nth + 1}`).join(' AND ');
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `SELECT to_jsonb(${table}) AS row FROM ${table} WHERE ${where}`,
    key.map((column) => values[column]),
  );
  return { name, table, key, columns: columns.map((column) => column.name), row: rows[0]?.row ?? {} };
}
