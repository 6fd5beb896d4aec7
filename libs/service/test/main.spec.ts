import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { provision } from '@kindred/database/provision';
import { eventually } from '@kindred/testkit/eventually';
import { commonSettings } from '@kindred/testkit/service-settings';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const main = fileURLToPath(new URL('./notes/main.ts', import.meta.url));
let throwaway: ThrowawayDatabase;
beforeAll(async () => {
  throwaway = await throwawayDatabase();
  await provision({ service: 'notes', ownerUrl: throwaway.url });
});
afterAll(async () => throwaway?.drop());

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const good = () => ({
  ...commonSettings,
  DATABASE_URL: throwaway.url,
  MIGRATE_DATABASE_URL: throwaway.url,
});

/** The service as a process of its own, with these settings and no others. */
function start(args: readonly string[], variables: Record<string, string> = good()) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...variables },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output })));
  return { child, ended, output: () => output };
}

const run = (...args: string[]) => start(args).ended;

describe('a service’s main', () => {
  it('says all that is wrong with its settings, without a stack trace and without their values', async () => {
    const { code, output } = await start([], { PORT: 'hunter2' }).ended;
    expect(code).toBe(2);
    for (const name of ['PORT', 'DATABASE_URL', 'IDENTITY_URL', 'MASTER_KEYS', 'CURSOR_SECRET'])
      expect(output).toMatch(new RegExp(`^  ${name}: .+`, 'm'));
    expect(output).not.toMatch(/hunter2|at .*\.ts:/);
  });

  it('refuses what it does not know, and migrations without the owner', async () => {
    expect(await run('dance')).toMatchObject({ code: 2, output: expect.stringContaining('dance is not known') });
    const { MIGRATE_DATABASE_URL: _, ...without } = good();
    expect(await start(['migrate', 'up'], without).ended).toMatchObject({
      code: 2,
      output: expect.stringContaining('MIGRATE_DATABASE_URL is not set'),
    });
  });

  it('migrates up once where two start at once, and says how it stands', async () => {
    const both = await Promise.all([run('migrate', 'up'), run('migrate', 'up')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ output }) => output.includes('applied 0001-notes')).sort()).toEqual([false, true]);
    expect(both.map(({ output }) => output.includes('Nothing was pending')).sort()).toEqual([false, true]);
  });

  it('takes nothing back without being told to, and names what would be lost', async () => {
    const { code, output } = await run('migrate', 'down');
    expect([code, output]).toEqual([
      2,
      expect.stringMatching(/Taking back 0001-notes[\s\S]*DROP TABLE tally[\s\S]*DROP TABLE note[\s\S]*--yes/),
    ]);
    expect((await run('migrate', 'status')).output).toMatch(/applied 0001-notes/);
  });

  it('goes down by one when told to, and no further than its own migrations', async () => {
    expect(await run('migrate', 'down', '--yes')).toEqual({
      code: 0,
      output: expect.stringMatching(/took back 0001-notes\n$/),
    });
    expect(await run('migrate', 'down', '--yes')).toEqual({
      code: 0,
      output: expect.stringContaining('There is nothing left to take back'),
    });
    expect((await run('migrate', 'status')).output).toMatch(
      /applied platform\/0008-idempotency-keys[\s\S]*pending 0001-notes/,
    );
    expect((await run('migrate', 'up')).output).toBe('applied 0001-notes\n');
  });

  it('runs until it is told to stop, through a rejection without a handler, and then drains', async () => {
    const service = start([], { ...good(), KAFKA_BROKERS: '127.0.0.1:9' });
    await eventually(() => expect(service.output()).toContain('"msg":"Listening"'));
    const url = /"url":"([^"]+)"/.exec(service.output())?.[1];
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'degraded', dependencies: { database: 'up', broker: 'down' } },
    ]);
    const body = JSON.stringify({ query: '{ fault(kind: "STRAY") }' });
    await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^stray_faults_total\{[^}]*\} 1$/m);
    service.child.kill('SIGTERM');
    expect((await service.ended).code).toBe(0);
  });
});
