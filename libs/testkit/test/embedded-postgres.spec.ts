import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@kindred/testkit/embedded-postgres';
import { eventually } from '@kindred/testkit/eventually';
import pg from 'pg';

let dataDir: string;
let said: string[];
const running: EmbeddedPostgres[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
  said = [];
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()));
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, onProgress: (step) => said.push(step) });
  running.push(postgres);
  return postgres;
}

async function stop(): Promise<void> {
  await running.pop()?.stop();
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query(sql);
    return result.rows;
  } finally {
    await client.end();
  }
}

/** Another process that holds the folder and writes rows as fast as it can, until it is killed. */
async function writingProcess(): Promise<{ child: ChildProcess; acknowledged: () => number }> {
  const script = path.join(import.meta.dirname, 'writing-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let acknowledged = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged = Number(line);
  });
  await eventually(() => expect(acknowledged).toBeGreaterThan(100));
  return { child, acknowledged: () => acknowledged };
}

describe('an embedded PostgreSQL', () => {
  it('keeps its data from one start to the next', async () => {
    await query((await start()).url, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')");
    await stop();
    expect(await query((await start()).url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }]);
    expect(said).toEqual([]);
  });

  it('refuses a folder that is in use, by this process or another', async () => {
    await start();
    await expect(start()).rejects.toThrow(`${dataDir} is in use by this process already`);
    await stop();
    const { child } = await writingProcess();
    await expect(start()).rejects.toThrow(`${dataDir} is in use by process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('has everything that was committed after its process was killed', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { child, acknowledged } = await writingProcess();
      child.kill('SIGKILL');
      await once(child, 'exit');
      const [{ written }] = (await query((await start()).url, 'SELECT count(*)::int AS written FROM written')) as [
        { written: number },
      ];
      expect(written).toBeGreaterThanOrEqual(acknowledged());
      await query(running.at(-1)?.url ?? '', 'DROP TABLE written');
      await stop();
    }
    expect(said).toEqual([]);
  });

  it('makes a folder anew that an earlier start left half-written', async () => {
    await start();
    await stop();
    // A killed copy looks so: some of the files, under the name that a whole folder does not have.
    cpSync(path.join(dataDir, 'pgdata/global'), path.join(dataDir, 'pgdata.in-preparation/global'), {
      recursive: true,
    });
    rmSync(path.join(dataDir, 'pgdata'), { recursive: true });
    expect(await query((await start()).url, 'SELECT postgis_lib_version() IS NOT NULL AS there')).toEqual([
      { there: true },
    ]);
    expect(said).toEqual([expect.stringMatching(/an earlier start ended before .* was whole: making it anew/)]);
    expect(existsSync(path.join(dataDir, 'pgdata.in-preparation'))).toBe(false);
  });

  it('sets aside data that cannot be opened, and says where', async () => {
    await start();
    await stop();
    rmSync(path.join(dataDir, 'pgdata/global/pg_control'));
    await start();
    const aside = readdirSync(dataDir).find((name) => name.startsWith('pgdata.set-aside-'));
    expect(said).toEqual([
      expect.stringContaining(`set aside as ${path.join(dataDir, aside ?? 'nowhere')}, beginning with an empty one`),
    ]);
  });

  it('sets aside the data of another PostgreSQL', async () => {
    mkdirSync(path.join(dataDir, 'pgdata'));
    writeFileSync(path.join(dataDir, 'pgdata/PG_VERSION'), '15\n');
    await start();
    expect(said).toEqual([expect.stringContaining('is of another PostgreSQL: set aside as')]);
  });

  it('names a port that is in use', async () => {
    const { port } = await start();
    await expect(startEmbeddedPostgres({ port })).rejects.toThrow(`Port ${port} is in use`);
  });

  it('stops while a client is connected and within a transaction', async () => {
    const { url } = await start();
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('BEGIN');
    await stop();
    await client.end();
  });

  it('lets no other connection come between the messages of one query', async () => {
    const { port, url } = await start();
    const slow = connect(port, '127.0.0.1');
    const heard = listenTo(slow);
    slow.write(startUp());
    await eventually(() => expect(heard.text()).toMatch(/Z....I$/s));
    slow.write(message('P', "\0select 'mine' as whose\0\0\0"));
    await eventually(() => expect(heard.text()).toMatch(/1....$/s));
    let answered = false;
    const other = query(url, "SELECT 'yours' AS whose").finally(() => {
      answered = true;
    });
    await expect(eventually(() => expect(answered).toBe(true), { withinMs: 300 })).rejects.toThrow(
      'still so after 300 ms',
    );
    slow.write(Buffer.concat([message('B', '\0\0\0\0\0\0\0\0'), message('E', '\0\0\0\0\0'), message('S', '')]));
    await eventually(() => expect(heard.text()).toMatch(/mine.*SELECT 1.*Z....I$/s));
    expect(await other).toEqual([{ whose: 'yours' }]);
    slow.destroy();
  });

  it('goes on for others when a connection ends in the midst of a query or a transaction', async () => {
    const { port, url } = await start();
    for (const unfinished of [
      message('P', '\0select 1\0\0\0'),
      message('P', '\0select nonsense\0\0\0'),
      message('Q', 'begin; select 1\0'),
    ]) {
      const leaving = connect(port, '127.0.0.1');
      const heard = listenTo(leaving);
      leaving.write(startUp());
      await eventually(() => expect(heard.text()).toMatch(/Z....I$/s));
      const before = heard.text().length;
      leaving.write(unfinished);
      await eventually(() => expect(heard.text().length).toBeGreaterThan(before));
      leaving.destroy();
      expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    }
  });
});

/** What the server sent, byte for byte as characters. */
function listenTo(socket: Socket): { text(): string } {
  let text = '';
  socket.on('data', (data) => {
    text += data.toString('latin1');
  });
  return { text: () => text };
}

/** A message of PostgreSQL's protocol: its letter, its length, its body. */
function message(letter: string, body: string): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}

function startUp(): Buffer {
  return message(' ', '\0\u0003\0\0user\0postgres\0database\0postgres\0\0').subarray(1);
}
