import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyFolder } from '@kindred/testkit/embedded/data-folder';
import { type ServerThread, startServerThread } from '@kindred/testkit/embedded/server-thread';
import { embeddedTemplate } from '@kindred/testkit/embedded/template';
import { eventually } from '@kindred/testkit/eventually';
import { fail } from '@kindred/testkit/fail';
import pg from 'pg';

let folder: string;
let server: ServerThread;
let client: pg.Client;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
  const { dataFolder, extensionsFolder } = await embeddedTemplate();
  copyFolder(dataFolder, path.join(folder, 'pgdata'));
  server = await startServerThread({
    dataFolder: path.join(folder, 'pgdata'),
    extensionsFolder,
    host: '127.0.0.1',
    port: 0,
    housekeepingEveryMs: 100,
    onFailure: (error) => fail(error.message),
  });
  client = new pg.Client({ connectionString: `postgres://postgres@127.0.0.1:${server.port}/postgres` });
  await client.connect();
  await client.query('CREATE TABLE outbox (row integer, text text)');
});
afterEach(async () => {
  await client.end();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Some 30 MB, all of which is gone again. */
async function writeAndDelete(): Promise<void> {
  await client.query("INSERT INTO outbox SELECT row, repeat('x', 500) FROM generate_series(1, 50000) AS row");
  await client.query('DELETE FROM outbox');
}

/** What a start after a kill would have to read again. */
async function bytesToReplay(): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    'SELECT pg_current_wal_lsn() - redo_lsn AS bytes FROM pg_control_checkpoint()',
  );
  return Number(rows[0]?.bytes);
}

async function tableBytes(): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>("SELECT pg_relation_size('outbox') AS bytes");
  return Number(rows[0]?.bytes);
}

describe('the housekeeping of an embedded database', () => {
  it('gives back the space of deleted rows, and leaves little to replay after a kill', async () => {
    await writeAndDelete();
    const tidy = async () => {
      expect(await tableBytes()).toBe(0);
      expect(await bytesToReplay()).toBeLessThan(1_000_000);
    };
    await eventually(tidy);
  });

  it('leaves a transaction alone', async () => {
    await client.query('BEGIN');
    await writeAndDelete();
    await expect(eventually(async () => expect(await tableBytes()).toBe(0), { withinMs: 500 })).rejects.toThrow(
      'still so',
    );
    await client.query('COMMIT');
    await eventually(async () => expect(await tableBytes()).toBe(0));
  });
});
