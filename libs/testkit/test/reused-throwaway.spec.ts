import type { Preparation } from '@kindred/testkit/throwaway/preparation';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { databaseUrl } from '@kindred/testkit/environment';
import pg from 'pg';

const prepare: Preparation = {
  key: `reused-${process.pid}`,
  async apply(url) {
    const client = await connected(url);
    await client.query(`
      CREATE SCHEMA town; CREATE ROLE town_clerk NOLOGIN;
      CREATE TABLE town.person (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE town.letter (to_person bigint NOT NULL REFERENCES town.person, text text);
      CREATE TABLE town.kind (name text); INSERT INTO town.kind VALUES ('given by a migration');
      CREATE SEQUENCE town.number;
      CREATE FUNCTION town.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
      CREATE TRIGGER keep BEFORE TRUNCATE ON town.letter EXECUTE FUNCTION town.refuse();`);
    await client.end();
  },
};

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Runs statements on the database as a test file would, drops it, and gives back the one that comes next. */
async function after(...statements: string[]): Promise<{ before: ThrowawayDatabase; next: ThrowawayDatabase }> {
  const before = await throwawayDatabase({ prepare, reuse: true });
  const client = await connected(before.url);
  for (const statement of statements) await client.query(statement);
  await client.end();
  await before.drop();
  return { before, next: await throwawayDatabase({ prepare, reuse: true }) };
}

async function valueIn({ url }: ThrowawayDatabase, sql: string): Promise<unknown> {
  const client = await connected(url);
  const { rows } = await client.query<{ value: unknown }>(`SELECT (${sql}) AS value`);
  await client.end();
  return rows[0]?.value;
}

// The process that served a database says whether the next one is the same: a new PGlite has another start time.
const startedAt = 'SELECT pg_postmaster_start_time()::text';

describe.skipIf(databaseUrl)('an embedded database that is used again', () => {
  it.each([
    ['a table', 'CREATE TABLE town.other (x int)'],
    ['a column', 'ALTER TABLE town.person ADD COLUMN age int'],
    ['a right', 'GRANT SELECT ON town.person TO town_clerk'],
    ['a function', 'CREATE OR REPLACE FUNCTION town.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN END $$'],
    ['a role', 'ALTER ROLE town_clerk LOGIN'],
    ['an extension of public', 'CREATE FUNCTION public.x() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
  ])('is not, once a test has changed %s', async (_, change) => {
    const first = await throwawayDatabase({ prepare, reuse: true });
    const began = await valueIn(first, startedAt);
    await first.drop();
    const { next } = await after(change);
    try {
      expect(await valueIn(next, startedAt)).not.toBe(began);
      expect(await valueIn(next, 'SELECT count(*)::int FROM town.kind')).toBe(1);
    } finally {
      await next.drop();
    }
  });

  it('has no row, number, schema, role or setting of the file before', async () => {
    const first = await throwawayDatabase({ prepare, reuse: true });
    const began = await valueIn(first, startedAt);
    await first.drop();
    const { next } = await after(
      "INSERT INTO town.person (name) VALUES ('Ada'), ('Bea'); INSERT INTO town.letter VALUES (2, 'hello')",
      "UPDATE town.kind SET name = 'changed'; INSERT INTO town.kind VALUES ('given by a test')",
      'CREATE SCHEMA transport; CREATE TABLE transport.message (x int); CREATE ROLE carrier; GRANT ALL ON transport.message TO carrier',
      "SET timezone = 'Asia/Tokyo'; PREPARE mine AS SELECT 1; SELECT pg_advisory_lock(7)",
    );
    const client = await connected(next.url);
    try {
      const { rows } = await client.query(`SELECT
        (SELECT count(*)::int FROM town.person) AS people, (SELECT count(*)::int FROM town.letter) AS letters,
        (SELECT name FROM town.kind) AS kind, (SELECT count(*)::int FROM pg_namespace WHERE nspname = 'transport') AS schemas,
        (SELECT count(*)::int FROM pg_roles WHERE rolname = 'carrier') AS roles,
        (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory') AS locks,
        (SELECT count(*)::int FROM pg_prepared_statements WHERE name = 'mine') AS statements,
        current_setting('timezone') AS zone, ${`(${startedAt})`} AS began`);
      expect(rows[0]).toEqual({
        people: 0,
        letters: 0,
        kind: 'given by a migration',
        schemas: 0,
        roles: 0,
        locks: 0,
        statements: 0,
        zone: expect.not.stringContaining('Tokyo'),
        began,
      });
      const { rows: inserted } = await client.query("INSERT INTO town.person (name) VALUES ('Cleo') RETURNING id");
      expect(inserted).toEqual([{ id: '1' }]);
    } finally {
      await client.end();
      await next.drop();
    }
  });

  it('cannot be reached by a connection that a file left open', async () => {
    const before = await throwawayDatabase({ prepare, reuse: true });
    const left = await connected(before.url);
    await left.query('BEGIN');
    await left.query("INSERT INTO town.person (name) VALUES ('Ada')");
    await before.drop();
    const next = await throwawayDatabase({ prepare, reuse: true });
    await expect(left.query("INSERT INTO town.person (name) VALUES ('Bea')")).rejects.toThrow();
    await expect(connected(before.url)).rejects.toThrow();
    expect(await valueIn(next, 'SELECT count(*)::int FROM town.person')).toBe(0);
    await next.drop();
  });
});
