import { readFile } from 'node:fs/promises';
import type { TestService } from '@kindred/testkit/running-service';
import { allowedVerbs, outcomeOf, type Target } from '@kindred/testkit/row-attempts';
import pg from 'pg';
import type { Dependencies } from '../../src/dependencies.ts';
import { runningVessels } from '../running-vessels.ts';
import { columns } from './actors.ts';
import { expectedAnswers, summed, type Answers } from './expected-answers.ts';
import { bringTo, newScene, put, rowsOf, tableOf, type Moment } from './scene.ts';

let running: TestService<Dependencies>;
let client: pg.Client;
const scene = newScene();
const tried = rowsOf(scene);

beforeAll(async () => {
  running = await runningVessels();
  client = new pg.Client({ connectionString: running.database.url });
  await client.connect();
  await client.query('SET search_path = vessel_privacy, public');
  await client.query(outcomeOf);
  for (const [name, values] of tried) await put(client, name, values);
});
afterAll(async () => {
  await client?.end();
  await running?.stop();
});

describe('who may see and change which row', () => {
  it('is what the table says, for every table, every actor and every verb', async () => {
    const found = await answersOf(await targets());
    const expected = expectedAnswers(await readFile(new URL('./who-may.md', import.meta.url), 'utf8'));
    expect(summed(found)).toEqual(summed(expected));
    // Ten thousand attempts: a minute on the embedded database of a quiet machine. The limit is for one that hangs.
  }, 900_000);

  it('leaves no table out', async () => {
    const { rows: tables } = await client.query<{ table: string }>(
      `SELECT relname AS table FROM pg_class WHERE relnamespace = 'vessel_privacy'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    const covered = new Set(tried.map(([name]) => tableOf(name)));
    expect(tables.map(({ table }) => table).filter((table) => !covered.has(table) && !(table in ofTheHouse))).toEqual(
      [],
    );
  });

  it('is held by forced row-level security on every table but those that hold nothing of people', async () => {
    const { rows } = await client.query<{ table: string }>(
      `SELECT relname AS table FROM pg_class WHERE relnamespace = 'vessel_privacy'::regnamespace AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
    );
    expect(rows.map(({ table }) => table).filter((table) => !(table in ofTheHouse))).toEqual([]);
  });

  it('gives no role the right to pass row-level security by, nor to own a table', async () => {
    const { rows } =
      await client.query(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'vessel\\_privacy%' AND (rolbypassrls OR rolsuper
      OR EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid AND relkind = 'r'))`);
    expect(rows).toEqual([]);
  });

  it('lets no role that works on its own read what anybody wrote', async () => {
    const { rows } = await client.query<{ sees: string }>(
      `SELECT role || ' reads ' || relname || '.' || attname AS sees
       FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid, unnest(ARRAY['between', 'keeper', 'queue', 'standing', 'post', 'tracer', 'eraser', 'purge', 'relay']) AS role
       WHERE relnamespace = 'vessel_privacy'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
         AND atttypid IN ('bytea'::regtype, 'vector'::regtype) AND has_column_privilege('vessel_privacy_' || role, attrelid, attname, 'SELECT') ORDER BY 1`,
    );
    expect(rows.map(({ sees }) => sees)).toEqual(hashesAlone);
  });
});

/**
 * Tables of every service, which hold nothing that a person wrote; the record of reads is held by its own policies and
 * tests.
 */
const ofTheHouse: Readonly<Record<string, string>> = {
  outbox: 'events, which carry nothing private',
  inbox: 'ids of events',
  relay_lease: 'which relay leads',
  job_lease: 'which replica runs a job',
  migrations: 'names of migrations',
  access_record: 'tested in libs/database',
  erasure: 'counts of what was erased',
  revoked_login: 'ids of logins',
  revoked_person: 'ids of people',
  idempotency_key: 'tested in libs/service',
};

/**
 * What looks like text and is a hash; and sealed addresses that nobody else has any more, until a letter is sent to
 * them.
 */
const hashesAlone = [
  'keeper reads session_invitation.address_hash',
  'post reads outgoing_letter.address',
  'tracer reads trace_checkpoint.hash',
  'tracer reads trace_checkpoint.signature',
  'tracer reads trace_head.hash',
  'tracer reads trace_head.signature',
  'tracer reads traceability_record.hash',
  'tracer reads traceability_record.previous_hash',
];

async function targets(): Promise<Target[]> {
  const seen = new Set<string>();
  const found: Target[] = [];
  for (const [name, values] of tried) {
    if (seen.has(name)) continue;
    seen.add(name);
    const table = tableOf(name);
    const { rows: columnsOf } = await client.query<{ name: string; key: boolean }>(
      `SELECT attname AS name, EXISTS (SELECT FROM pg_index WHERE indrelid = attrelid AND indisprimary AND attnum = ANY (indkey)) AS key
       FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      [table],
    );
    const key = columnsOf.filter((column) => column.key).map((column) => column.name);
    const row = await rowBy(table, key, values);
    const another = table === 'model_usage' ? { purpose: 'OTHER' } : {};
    found.push({ name, table, key, columns: columnsOf.map((column) => column.name), row, another });
  }
  return found;
}

/** A row by its key, as much of that as is known: a part may be the table's own default. */
async function rowBy(
  table: string,
  keyColumns: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const key = keyColumns.filter((name) => name in values);
  const where = key.map((name, index) => `${name} = $${index + 1}`).join(' AND ');
  const {
    rows: [found],
  } = await client.query<{ row: Record<string, unknown> }>(
    `SELECT to_jsonb(${table}) AS row FROM ${table} WHERE ${where}`,
    key.map((name) => values[name]),
  );
  if (!found) throw new Error(`The row of ${table} is not there.`);
  return found.row;
}

/** Each cell at each moment that its actor is tried at. */
async function answersOf(rowsTried: readonly Target[]): Promise<Answers> {
  const answers: Answers = new Map();
  const moments = new Map<string, Moment>(
    columns.flatMap(({ at }) => at).map((moment) => [JSON.stringify(moment), moment]),
  );
  for (const moment of moments.values()) {
    await bringTo(client, scene, moment);
    const now = await refreshed(rowsTried);
    for (const { name, actor } of columns.filter(({ at }) =>
      at.some((each) => JSON.stringify(each) === JSON.stringify(moment)),
    )) {
      for (const target of now) {
        const cells = answers.get(target.name) ?? new Map<string, Map<string, string>>();
        const cell = cells.get(name) ?? new Map<string, string>();
        cell.set(`${moment.stage}${moment.consent ? '' : '!'}`, await allowedVerbs(client, actor(scene), target));
        answers.set(target.name, cells.set(name, cell));
      }
    }
  }
  return answers;
}

async function refreshed(targetsBefore: readonly Target[]): Promise<Target[]> {
  const fresh: Target[] = [];
  for (const target of targetsBefore) {
    fresh.push({ ...target, row: await rowBy(target.table, target.key, target.row) });
  }
  return fresh;
}
