import { readFile } from 'node:fs/promises';
import { newId } from '@kindred/contracts/uuid';
import { allowedVerbs, outcomeOf, type Target, type TriedActor } from '@kindred/testkit/row-attempts';
import pg from 'pg';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { rowsOf, tableOf } from './rows.ts';

let world: CompanionWorld;
let client: pg.Client;
const owner = newId();
const tried = rowsOf(owner);

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

const as = (role: string, actorRole: TriedActor['actorRole'], actorId = ''): TriedActor => ({
  role: `companion_journal_${role}`,
  actorRole,
  actorId,
  sessionId: '',
});

/** All who may come to the database, by the heads of the columns of who-may.md. */
const actors: Readonly<Record<string, TriedActor>> = {
  owner: as('app', 'person', owner),
  stranger: as('app', 'person', newId()),
  admin: as('app', 'admin', newId()),
  'owner as admin': as('app', 'admin', owner),
  service: as('app', 'service'),
  job: as('app', 'job'),
  purge: as('purge', 'job'),
  relay: as('relay', ''),
  'no actor': as('app', ''),
};

/** The tables of the features that this page is about. A further table of theirs has to be tried, too. */
const tables = `relnamespace = 'companion_journal'::regnamespace AND relkind = 'r'
  AND (relname LIKE 'journal%' OR relname LIKE 'chat%' OR relname IN ('disclaimer_acceptance', 'memory_item', 'model_usage'))`;

describe('who may see and change which row', () => {
  it('is what the page says, for every table, every actor and every verb', async () => {
    const page = await readFile(new URL('./who-may.md', import.meta.url), 'utf8');
    const found: string[] = [];
    for (const target of await targets())
      for (const [name, actor] of Object.entries(actors))
        found.push(`${target.name}, ${name}: ${await allowedVerbs(client, actor, target)}`);
    expect(found).toEqual(answersOf(page));
  }, 300_000);

  it('leaves no table out', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE ${tables} ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...new Set(tried.map(([name]) => tableOf(name)))].toSorted());
  });

  it('is held by forced row-level security on every table', async () => {
    const { rows } = await client.query(
      `SELECT relname FROM pg_class WHERE ${tables} AND NOT (relrowsecurity AND relforcerowsecurity)`,
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

  it('lets the queue read ids, statuses and times of chats alone', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname || '.' || attname AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
       WHERE relnamespace = 'companion_journal'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
         AND has_column_privilege('companion_journal_queue', attrelid, attname, 'SELECT, INSERT, UPDATE') ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'chat.id',
      'chat.keeping',
      'chat.last_turn_at',
      'chat.owner_id',
      'chat_turn.chat_id',
      'chat_turn.id',
      'chat_turn.owner_id',
      'chat_turn.status',
      'chat_turn.try_again_at',
    ]);
  });

  it('lets the purge read no text of a journal', async () => {
    const { rows } = await client.query(
      `SELECT relname, attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
       WHERE ${tables} AND relname LIKE 'journal%' AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('deleted_at', 'expires_at')
         AND has_column_privilege('companion_journal_purge', attrelid, attname, 'SELECT')`,
    );
    expect(rows).toEqual([]);
  });
});

/** The answers of who-may.md, a line for each table and actor. */
function answersOf(page: string): string[] {
  const lines = page.split('\n').filter((line) => line.startsWith('|'));
  const [heads = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.flatMap(([table, ...cells]) => cells.map((cell, nth) => `${table}, ${heads[nth + 1]}: ${cell}`));
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
