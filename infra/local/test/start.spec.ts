import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '@kindred/testkit/eventually';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const port = 14_300;

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  said(): string;
}

/** Without the variables that would send it to real servers: what is tested here is the embedded house. */
function run(file: string, args: readonly string[], kindredPort = port): Run {
  const { DATABASE_URL: _database, KAFKA_BROKERS: _kafka, ...variables } = process.env;
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, file, ...args], {
    cwd: root,
    env: { ...variables, KINDRED_PORT: String(kindredPort) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)), said: () => said };
}

const start = (data: string, kindredPort?: number, args: readonly string[] = []) =>
  run('infra/local/start.mjs', ['--data', data, '--events', 'memory', ...args], kindredPort);
const walk = (...journeys: string[]) => run('test/src/main.ts', journeys);

async function ready(house: Run): Promise<void> {
  const said = eventually(() => expect(house.said()).toMatch(/^ready in [\d.]+ s$/m), {
    withinMs: 240_000,
    everyMs: 100,
  });
  const ended = house.ended.then((code) =>
    Promise.reject(new Error(`It ended with ${code} instead of becoming ready:\n${house.said()}`)),
  );
  await Promise.race([said, ended]);
}

function end(house: Run): Promise<number | null> {
  house.child.kill('SIGINT');
  return house.ended;
}

describe('npm start', () => {
  let data: string;
  const houses: Run[] = [];
  beforeAll(async () => void (data = await mkdtemp(join(tmpdir(), 'kindred-start-'))));
  afterEach(async () => {
    for (const house of houses.splice(0)) house.child.kill('SIGKILL');
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  const begin = (...args: Parameters<typeof start>) => {
    const house = start(...args);
    houses.push(house);
    return house;
  };

  it('says how it is used, and refuses what it does not know', async () => {
    const help = begin(data, port, ['--help']);
    expect(await help.ended).toBe(0);
    expect(help.said()).toContain('Usage: npm start');
    const unknown = begin(data, port, ['--frsh']);
    expect(await unknown.ended).toBe(2);
    expect(unknown.said()).toMatch(/--frsh[^]*Usage: npm start/);
  });

  it('names a port that browsers refuse before it prepares anything', async () => {
    const refused = begin(data, 6_000);
    expect(await refused.ended).toBe(1);
    expect(refused.said().trim()).toBe(
      'KINDRED_PORT=6000 cannot be used: browsers and fetch refuse port 6000 (graph). KINDRED_PORT=6001 can.',
    );
  });

  it('ends while it is still starting, without a stack trace', async () => {
    const house = begin(data);
    await eventually(() => expect(house.said()).toContain('PostgreSQL'), { withinMs: 120_000 });
    const code = await end(house);
    expect(code).toBe(130);
    expect(house.said()).not.toMatch(/\n {4}at /);
  });

  it('becomes ready on what that left behind, refuses a second start also while it is stopped, walks the first steps, and ends', async () => {
    const house = begin(data);
    await ready(house);

    house.child.kill('SIGSTOP');
    const beside = begin(data, port + 200, ['--fresh']);
    expect(await beside.ended).toBe(1);
    expect(beside.said()).toContain(`process ${house.child.pid}, graph http://localhost:${port}/graphql`);
    house.child.kill('SIGCONT');

    const journey = walk('first-steps');
    expect({ code: await journey.ended, said: journey.said() }).toEqual({ code: 0, said: expect.any(String) });

    const same = begin(data, port + 200);
    expect(await same.ended).toBe(1);
    expect(same.said()).toContain(`already running on the data in`);
    expect(same.said()).toContain(
      `process ${house.child.pid}, graph http://localhost:${port}/graphql, desk http://localhost:${port + 80}`,
    );

    const other = await mkdtemp(join(tmpdir(), 'kindred-start-'));
    await writeFile(join(other, 'secrets.json'), '{}');
    const taken = begin(other, port, ['--fresh']);
    expect(await taken.ended).toBe(1);
    expect(taken.said()).toContain(`${port} (graph)`);
    expect(await readFile(join(other, 'secrets.json'), 'utf8')).toBe('{}');
    await rm(other, { recursive: true, force: true });

    const code = await end(house);
    expect(code).toBe(0);
  }, 300_000);

  it('has its people still at the next start', async () => {
    const house = begin(data);
    await ready(house);
    const response = await fetch(`http://localhost:${port + 80}/people.json`);
    const people = (await response.json()) as { name: string; accessToken: string }[];
    expect(people.length).toBeGreaterThanOrEqual(6);
    expect(people.every(({ name, accessToken }) => name !== '' && accessToken.split('.').length === 3)).toBe(true);
    expect(await end(house)).toBe(0);
  }, 300_000);
});
