import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import pg from 'pg';
import { copyFolder } from '../src/embedded/data-folder.ts';
import { startServerThread, type ServerThread } from '../src/embedded/server-thread.ts';
import { supervisedThread } from '../src/embedded/supervised-thread.ts';
import { embeddedTemplate } from '../src/embedded/template.ts';

let folder: string;
let supervised: ServerThread | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(async () => {
  await supervised?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({
    connectionString: `postgres://postgres:postgres@127.0.0.1:${supervised?.port}/postgres`,
  });
  client.on('error', () => undefined);
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

describe('an embedded database that dies', () => {
  it('is started again on the same port, although that fails at first, says so, and has what was committed', async () => {
    const { dataFolder, extensionsFolder } = await embeddedTemplate();
    copyFolder(dataFolder, path.join(folder, 'pgdata'));
    const said: string[] = [];
    let starts = 0;
    let die = async (): Promise<void> => undefined;
    const start = async (port: number, onFailure: (error: Error) => void) => {
      starts += 1;
      if (starts === 2) throw new Error('the disk is full');
      const options = { dataFolder: path.join(folder, 'pgdata'), extensionsFolder, host: '127.0.0.1', port, onFailure };
      const thread = await startServerThread(options);
      die = () => thread.stop().then(() => onFailure(new Error('It died.')));
      return thread;
    };
    supervised = await supervisedThread({ start, say: (message) => void said.push(message) }, 0);
    await query("CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')");

    await die();
    await eventually(() => expect(said.at(-1)).toBe('The embedded PostgreSQL runs again.'));

    expect(said.slice(0, 2)).toEqual([
      'It died. Starting it again.',
      'The embedded PostgreSQL cannot be started yet: the disk is full',
    ]);
    expect(await query('SELECT text FROM note')).toEqual([{ text: 'kept' }]);
  });
});
