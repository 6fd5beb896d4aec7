import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '@kindred/testkit/eventually';
import { loadUntilNotReady } from '@kindred/testkit/load-balancer';
import { supergraphSource } from '../src/supergraph/supergraph-source.ts';
import { ask } from './support/ask.ts';
import { startTown, type Town } from './support/town.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

let town: Town;
let folder: string;
let file: string;
let running: ChildProcess | undefined;
beforeAll(async () => {
  town = await startTown();
  folder = await mkdtemp(join(tmpdir(), 'kindred-gateway-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, (await supergraphSource({ services: [town.people, town.purses, town.clubs] })()).compose());
});
afterAll(async () => {
  await town.stop();
  await rm(folder, { recursive: true });
});
let drainDelayMs = '0';
afterEach(() => {
  running?.kill('SIGKILL');
  drainDelayMs = '0';
});

interface Ended {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs the gateway's command; what it printed so far can be read, and its end waited for. */
function command(...args: string[]): {
  printed: () => string;
  ended: Promise<Ended>;
  signal: (name: NodeJS.Signals) => void;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...process.env, DRAIN_DELAY_MS: drainDelayMs },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const ended = new Promise<Ended>((resolve) => child.once('exit', (code) => resolve({ code, printed })));
  return { printed: () => printed, ended, signal: (name) => child.kill(name) };
}

const addressOf = (gateway: ReturnType<typeof command>) =>
  eventually(
    () => {
      const [, address] = /The graph: (\S+)/.exec(gateway.printed()) ?? [];
      expect(address).toBeDefined();
      return address ?? '';
    },
    { withinMs: 60_000 },
  );

describe('the gateway by itself', () => {
  it('fails no request of a load balancer that heeds its readiness, and ends at once at a second signal', async () => {
    drainDelayMs = '600000';
    const gateway = command('--supergraph', file, '--port', '0');
    const url = await addressOf(gateway);
    let sent = 0;
    const { failed, answered, closing } = await loadUntilNotReady(new URL(url).origin, async () => {
      sent += 1;
      if (sent === 100) gateway.signal('SIGTERM');
      return fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ me { name purse { id } } }"}',
      });
    });
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThanOrEqual(100);
    expect(closing).toBeGreaterThan(0);
    gateway.signal('SIGTERM');
    expect((await gateway.ended).code).toBe(1);
  });

  it('serves a supergraph file to anybody, looks again on SIGHUP, and ends on SIGTERM', async () => {
    const gateway = command('--supergraph', file, '--port', '0');
    const url = await addressOf(gateway);
    expect((await ask(url, '{ me { name purse { id } } }', {}, { authorization: 'Bearer whatever' })).data).toEqual({
      me: { name: 'Ada', purse: { id: 'p1' } },
    });

    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('type Club', 'type Society').replaceAll('[Club!]', '[Society!]'));
    gateway.signal('SIGHUP');
    await eventually(async () =>
      expect((await ask(url, '{ __type(name: "Society") { name } }')).data).toEqual({ __type: { name: 'Society' } }),
    );
    await writeFile(file, text);

    gateway.signal('SIGTERM');
    expect((await gateway.ended).code).toBe(0);
  });

  it.each([
    [
      'a file that is missing',
      ['--supergraph', '/nowhere/supergraph.graphql'],
      /ENOENT.*\/nowhere\/supergraph\.graphql/,
      1,
    ],
    ['a port that is none', ['--supergraph', 'x', '--port', 'four'], /the port must be a whole number/, 2],
    ['an option that it does not know', ['--graph', 'x'], /Unknown option.*Usage/s, 2],
  ])('says in a sentence what is wrong with %s', async (_, args, sentence, exitCode) => {
    const { code, printed } = await command(...args).ended;
    expect(code).toBe(exitCode);
    expect(printed).toMatch(sentence);
    expect(printed).not.toMatch(/\n\s+at /);
  });
});
