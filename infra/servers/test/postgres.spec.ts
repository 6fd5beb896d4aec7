import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onRealServers, serversFolder } from '@kindred/servers/environment';
import { type Postgres, startPostgres } from '@kindred/servers/postgres/start-postgres';
import { eventually } from '@kindred/testkit/eventually';
import pg from 'pg';

let dir: string;
let postgres: Postgres | undefined;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(async () => {
  await postgres?.stop();
  postgres = undefined;
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<Postgres> {
  postgres = await startPostgres({ dir, debianFolder: path.join(serversFolder, 'debian') });
  return postgres;
}

async function query({ url }: Postgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/** A client that writes row after row until the connection is lost. */
async function writer({ url }: Postgres): Promise<{ acknowledged(): number; lost: Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  let acknowledged = 0;
  const write = async (): Promise<never> => {
    for (;;) {
      await client.query('INSERT INTO written VALUES (1)');
      acknowledged += 1;
    }
  };
  return { acknowledged: () => acknowledged, lost: write().catch(() => undefined) };
}

describe.runIf(onRealServers)('a PostgreSQL of our own', () => {
  it('has PostGIS 3.5 and pgvector 0.8 at hand, waits for the disk, and lets nobody in without a password', async () => {
    const server = await start();
    await query(
      server,
      'CREATE EXTENSION postgis; CREATE EXTENSION vector; CREATE EXTENSION pg_trgm; CREATE EXTENSION "uuid-ossp"',
    );
    const found = await query(
      server,
      "SELECT left(extversion, 3) AS version FROM pg_extension WHERE extname IN ('postgis', 'vector') ORDER BY extname",
    );
    expect(found).toEqual([{ version: '3.5' }, { version: '0.8' }]);
    const settings = await query(
      server,
      "SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'on'",
    );
    expect(settings).toHaveLength(3);
    const stranger = { url: server.url.replace(/:[^:@]+@/, ':guess@') } as Postgres;
    await expect(query(stranger, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it.each(['killed', 'restarted'] as const)('has every row that it acknowledged before it was %s', async (how) => {
    const server = await start();
    await query(server, 'CREATE TABLE written (once integer)');
    const writers = await Promise.all([writer(server), writer(server)]);
    const acknowledged = () => writers.reduce((sum, one) => sum + one.acknowledged(), 0);
    await eventually(() => expect(acknowledged()).toBeGreaterThan(100));
    if (how === 'killed') await server.kill();
    await server.restart();
    await Promise.all(writers.map(({ lost }) => lost));
    const [counted = {}] = await query(server, 'SELECT count(*)::int AS rows FROM written');
    // What was committed but not acknowledged any more may be there as well, one row a writer.
    expect(counted['rows']).toBeGreaterThanOrEqual(acknowledged());
    expect(counted['rows']).toBeLessThanOrEqual(acknowledged() + 2);
  });
});
