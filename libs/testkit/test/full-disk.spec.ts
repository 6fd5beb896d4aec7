import { readdirSync, rmSync } from 'node:fs';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@kindred/testkit/embedded-postgres';
import { eventually } from '@kindred/testkit/eventually';
import { type SmallDisk, smallDisk } from '@kindred/testkit/small-disk';
import { skip } from '@kindred/testkit/skip';
import pg from 'pg';

let disk: SmallDisk | undefined;
let postgres: EmbeddedPostgres | undefined;
const troubles: string[] = [];

beforeEach(async () => {
  disk = smallDisk(128);
  if (!disk) return skip('A small disk wants root on Linux.');
  troubles.length = 0;
  await start();
  await query("CREATE SEQUENCE number; CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')");
});
afterEach(async () => {
  await postgres?.stop();
  postgres = undefined;
  disk?.remove();
});

async function start(): Promise<void> {
  postgres = await startEmbeddedPostgres({
    dataDir: `${disk?.folder}/postgres`,
    onTrouble: (message) => void troubles.push(message),
  });
}

async function query(...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: postgres?.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const sql of statements) ({ rows } = await client.query(sql));
    return rows;
  } finally {
    await client.end();
  }
}

const write = () => query("INSERT INTO note VALUES ('more')");
const kept = () => query("SELECT text FROM note WHERE text = 'kept'");
const withinMs = 60_000;

describe('an embedded database on a full disk', () => {
  it('refuses writes with disk_full, goes on reading, and writes again when there is room', async () => {
    disk?.fill();
    await expect(write()).rejects.toMatchObject({ code: '53100' });
    await expect(query('BEGIN', "INSERT INTO note VALUES ('more')")).rejects.toMatchObject({ code: '53100' });
    expect(await kept()).toEqual([{ text: 'kept' }]);
    disk?.makeRoom();
    await write();
    expect(troubles).toEqual([]);
  });

  it('comes back for reading by itself when its write-ahead log met the full disk', async () => {
    const client = new pg.Client({ connectionString: postgres?.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('BEGIN');
    disk?.fill();
    // A sequence writes to the log alone, so no table refuses before it.
    await expect(
      client.query("DO $$ BEGIN FOR n IN 1..3000000 LOOP PERFORM nextval('number'); END LOOP; END $$"),
    ).rejects.toMatchObject({ severity: 'PANIC' });
    await client.end().catch(() => undefined);
    await eventually(async () => expect(await kept()).toEqual([{ text: 'kept' }]), { withinMs });
    expect(troubles).toEqual([
      expect.stringMatching(/broke down: .* Starting it again\.$/),
      'The embedded PostgreSQL runs again.',
    ]);
    await expect(write()).rejects.toMatchObject({ code: '53100' });
    disk?.makeRoom();
    await write();
  });

  it('opens for reading while there is no room', async () => {
    await postgres?.stop();
    disk?.fill();
    await start();
    expect(await kept()).toEqual([{ text: 'kept' }]);
    await expect(write()).rejects.toMatchObject({ code: '53100' });
  });

  it('is not set aside as damaged when not even its reserve is there to open it with', async () => {
    await postgres?.stop();
    postgres = undefined;
    rmSync(`${disk?.folder}/postgres/reserve`);
    rmSync(`${disk?.folder}/postgres/pgdata/pg_wal`, { recursive: true });
    disk?.fill();
    await expect(start()).rejects.toThrow('is full, so its database cannot be opened. Make room, then start again.');
    expect(readdirSync(`${disk?.folder}/postgres`).filter((name) => name.includes('set-aside'))).toEqual([]);
  });
});
