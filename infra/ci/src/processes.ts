import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const port = 24_000;
const endsWithinMs = 15_000;

/**
 * Every journey over services that run as they are deployed: each in a process of its own, under its own database login, on the
 * PostgreSQL and Kafka of the environment. Prints how many passed.
 */
async function main(): Promise<void> {
  const serverUrl = process.env['DATABASE_URL'];
  if (!serverUrl || !process.env['KAFKA_BROKERS']) throw new Error('DATABASE_URL and KAFKA_BROKERS name the real servers; npm run servers -- up starts some.');
  const database = await ownDatabase(serverUrl);
  const folder = await mkdtemp(join(tmpdir(), 'kindred-processes-'));
  const house = spawn(process.execPath, ['infra/local/start.mjs', '--processes', '--data', folder], {
    cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DATABASE_URL: database.url, KINDRED_PORT: String(port) },
  });
  try {
    await readyLine(house);
    const outcomes = await journeys();
    outcomes.push(await endsInTime(house));
    const passed = outcomes.filter(Boolean).length;
    console.log(`${passed} passed, ${outcomes.length - passed} failed`);
    process.exitCode = passed === outcomes.length ? 0 : 1;
  } finally {
    house.kill('SIGKILL');
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Roles belong to the whole server, so their passwords are set anew here; the database is this run's alone. */
async function ownDatabase(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `kindred_processes_${randomBytes(4).toString('hex')}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function readyLine(house: ChildProcess): Promise<void> {
  if (!house.stdout) throw new Error('The house has no output.');
  for await (const line of createInterface({ input: house.stdout })) {
    console.log(line);
    if (line.startsWith('ready in')) return void house.stdout.resume();
  }
  throw new Error('The house ended before it was ready.');
}

async function journeys(): Promise<boolean[]> {
  const names = (await journey(['--list', '--json'])).output;
  const outcomes: boolean[] = [];
  for (const { name } of JSON.parse(names) as { name: string }[]) {
    const { passed } = await journey([name, '--graph', `http://localhost:${port}/graphql`, '--desk', `http://localhost:${port + 80}`], 'inherit');
    outcomes.push(passed);
  }
  return outcomes;
}

async function journey(args: readonly string[], output: 'pipe' | 'inherit' = 'pipe'): Promise<{ passed: boolean; output: string }> {
  const walk = spawn(process.execPath, ['--import', 'tsx', 'test/src/main.ts', ...args], { cwd: root, stdio: ['ignore', output, 'inherit'] });
  let text = '';
  walk.stdout?.on('data', (part: Buffer) => (text += part.toString()));
  const [code] = (await once(walk, 'exit')) as [number | null];
  return { passed: code === 0, output: text };
}

async function endsInTime(house: ChildProcess): Promise<boolean> {
  const began = performance.now();
  const exited = once(house, 'exit');
  house.kill('SIGINT');
  const timeout = setTimeout(() => house.kill('SIGKILL'), endsWithinMs);
  const [code] = (await exited) as [number | null];
  clearTimeout(timeout);
  console.log(`ended with ${code} after ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return code === 0;
}

await main();
