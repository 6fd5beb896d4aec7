import { newId } from '@kindred/contracts/uuid';
import pg from 'pg';

/** An actor as the database sees them: a role, and what `app.…` says. */
export interface TriedActor {
  readonly role: string;
  readonly actorRole: 'person' | 'ai' | 'admin' | 'service' | 'job' | '';
  readonly actorId: string;
  readonly sessionId: string;
}

type Row = Record<string, unknown>;
export type Verb = 'S' | 'I' | 'U' | 'D';

const refused = '42501';
/** PostgreSQL asks row-level security before constraints: an actor who meets one of these was let through. */
const letThrough = new Set(['23505', '23503', '23514', '23502']);

const done = 'done';

/**
 * Runs a statement as its caller and answers its error's code. The error is caught inside the database: PGlite keeps a
 * little of its stack for each that reaches its client, and here they are thousands.
 */
export const outcomeOf = `CREATE FUNCTION public.outcome_of(statement text) RETURNS text LANGUAGE plpgsql AS $$
  BEGIN EXECUTE statement; RETURN '${done}'; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END $$`;

/** A table, and the row of the owner's in it that all actors try. */
export interface Target {
  /** How the table of expected answers names it. */
  readonly name: string;
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly row: Row;
  /** Values of a second row, where the key is not `id` and others' rows may have the same. */
  readonly another?: Row;
}

/** Which verbs the database lets an actor do to a row. Each is tried, looked at by a superuser, and rolled back. */
export async function allowedVerbs(client: pg.Client, actor: TriedActor, target: Target): Promise<string> {
  let allowed = '';
  for (const verb of ['S', 'I', 'U', 'D'] as const) {
    try {
      if (await isAllowed(client, actor, target, verb)) allowed += verb;
    } finally {
      await client.query('ROLLBACK');
    }
  }
  return allowed || '-';
}

async function isAllowed(client: pg.Client, actor: TriedActor, target: Target, verb: Verb): Promise<boolean> {
  const { table } = target;
  const readable = verb === 'S' ? await columnsWith(client, actor, target, 'SELECT') : [];
  const changeable = verb === 'U' ? await columnsWith(client, actor, target, 'UPDATE') : [];
  if (verb === 'S' && readable.length === 0) return false;
  if (verb === 'U' && changeable.length === 0) return false;
  const before = verb === 'U' || verb === 'D' ? await version(client, target) : null;
  await beginAs(client, actor);
  if (verb === 'S') {
    const { rows } = await client.query<{ seen: string }>(
      `SELECT to_jsonb(seen)::text AS seen FROM (SELECT ${readable.join(', ')} FROM ${table}) AS seen`,
    );
    return rows.some(({ seen }) => isSameRow(JSON.parse(seen) as Row, target.row));
  }
  const { rows } = await client.query<{ outcome: string }>('SELECT outcome_of($1) AS outcome', [
    statement(target, verb, changeable.find((column) => !target.key.includes(column)) ?? changeable[0] ?? ''),
  ]);
  const outcome = rows[0]?.outcome ?? '';
  if (outcome === refused) return false;
  if (letThrough.has(outcome)) return true;
  if (outcome !== done) throw new Error(`${table} answered ${verb} with ${outcome}.`);
  if (verb === 'I') return true;
  await client.query('SET LOCAL ROLE NONE');
  return (await version(client, target)) !== before;
}

function statement({ table, columns, ...target }: Target, verb: Verb, changeable: string): string {
  if (verb === 'U') return `UPDATE ${table} SET ${changeable} = ${literal(target.row[changeable])}`;
  if (verb === 'D') return `DELETE FROM ${table}`;
  const row = literal(secondRow({ table, columns, ...target }));
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_record(NULL::${table}, ${row})`;
}

/** Begins a transaction as an actor, in one message: there are ten thousand of them. */
async function beginAs(client: pg.Client, { role, actorRole, actorId, sessionId }: TriedActor): Promise<void> {
  const locals = { 'app.actor_id': actorId, 'app.actor_role': actorRole, 'app.current_session_id': sessionId, role };
  const settings = Object.entries(locals).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  await client.query(`BEGIN; SELECT ${settings.join(', ')}`);
}

/** Which version of the row there is, or that there is none. */
async function version(client: pg.Client, { table, key, row }: Target): Promise<string | null> {
  const { rows } = await client.query<{ ctid: string }>(
    `SELECT ctid::text FROM ${table} WHERE ${key.map((name, index) => `${name} = $${index + 1}`).join(' AND ')}`,
    key.map((name) => row[name]),
  );
  return rows[0]?.ctid ?? null;
}

/** Grants stay as the migrations made them, so they are looked up once for a role and a table. */
const granted = new Map<string, string[]>();

async function columnsWith(
  client: pg.Client,
  { role }: TriedActor,
  { table, columns }: Target,
  privilege: 'SELECT' | 'UPDATE',
): Promise<string[]> {
  const place = `${role} ${privilege} ${table}`;
  const known = granted.get(place) ?? (await lookUpColumns(client, role, { table, columns }, privilege));
  granted.set(place, known);
  return known;
}

async function lookUpColumns(
  client: pg.Client,
  role: string,
  { table, columns }: Pick<Target, 'table' | 'columns'>,
  privilege: 'SELECT' | 'UPDATE',
): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name WHERE has_column_privilege($2, $3, name, $4)`,
    [columns, role, table, privilege],
  );
  return rows.map(({ name }) => name);
}

/** A value as it stands in a statement: what the row has anyway, so that nothing but the right to write it is tried. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  const text = Array.isArray(value)
    ? `{${value.join(',')}}`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value as string | number | boolean);
  return pg.escapeLiteral(text);
}

function isSameRow(seen: Row, row: Row): boolean {
  return Object.entries(seen).every(([name, value]) => JSON.stringify(value) === JSON.stringify(row[name]));
}

/** A second such row, with keys of its own where it has no others'. */
function secondRow({ row, key, another = {} }: Target): Row {
  return key.length === 1 && key[0] === 'id' ? { ...row, id: newId() } : { ...row, ...another };
}
