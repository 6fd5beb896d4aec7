import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cacheLeaks, type CachedText } from './cache-leaks.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const endsWithinMs = 15_000;

export interface House {
  /** Runs every journey, three at a time because they mostly wait, and reports whether each passed. */
  walkAll(options?: readonly string[]): Promise<boolean[]>;
  /** Whether no private text that the journeys sent is in a key or value of the cache. Prints each that is. */
  keepsTextsOutOfCache(): Promise<boolean>;
  /** Ends it as Ctrl-C does; whether it ended by itself and well. */
  end(): Promise<boolean>;
  kill(): void;
}

export interface HouseOptions {
  readonly port: number;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** `npm start` as a newcomer has it, in a process of its own. Resolves when it says that it is ready. */
export async function startHouse({ port, args, variables }: HouseOptions): Promise<House> {
  const house = spawn(process.execPath, ['infra/local/start.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...variables, KINDRED_PORT: String(port) },
  });
  await ready(house);
  const desk = `http://localhost:${port + 80}`;
  const texts = await mkdtemp(join(tmpdir(), 'kindred-texts-'));
  const at = ['--graph', `http://localhost:${port}/graphql`, '--desk', desk, '--texts-to', texts];
  return {
    async walkAll(options = []) {
      const listed = JSON.parse((await walk(['--list', '--json'])).output) as { name: string }[];
      const names = longestFirst(listed.map(({ name }) => name));
      const outcomes: boolean[] = [];
      const walkOn = async () => {
        for (let name = names.shift(); name !== undefined; name = names.shift()) {
          const { passed, output } = await walk([name, ...options, ...at]);
          process.stdout.write(output);
          outcomes.push(passed);
        }
      };
      await Promise.all([walkOn(), walkOn(), walkOn()]);
      return outcomes;
    },
    async keepsTextsOutOfCache() {
      const entries = (await (await fetch(new URL('/cache.json', desk))).json()) as CachedText[];
      const files = await readdir(texts);
      const sent = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(texts, file), 'utf8'))));
      const privateTexts = (sent as string[][]).flat();
      const leaks = cacheLeaks(entries, privateTexts);
      console.log(`the cache: ${entries.length} entries, ${privateTexts.length} private texts were sent`);
      for (const leak of leaks) console.log(`  ✗ ${leak}`);
      return leaks.length === 0;
    },
    async end() {
      const began = performance.now();
      const exited = once(house, 'exit');
      house.kill('SIGINT');
      const timeout = setTimeout(() => house.kill('SIGKILL'), endsWithinMs);
      const [code] = (await exited) as [number | null];
      clearTimeout(timeout);
      console.log(`ended with ${code} after ${((performance.now() - began) / 1_000).toFixed(1)} s`);
      return code === 0;
    },
    kill() {
      house.kill('SIGKILL');
      rmSync(texts, { recursive: true, force: true });
    },
  };
}

/** The journeys that wait for jobs begin first, so that the others end beside them. */
function longestFirst(names: readonly string[]): string[] {
  const waiting = new Set(['quiet-tribe', 'find-my-tribe', 'dinner-night']);
  return [...names.filter((name) => waiting.has(name)), ...names.filter((name) => !waiting.has(name))];
}

/** Prints how many passed, and makes that the exit code. */
export function report(outcomes: readonly boolean[]): void {
  const passed = outcomes.filter(Boolean).length;
  console.log(`${passed} passed, ${outcomes.length - passed} failed`);
  process.exitCode = passed === outcomes.length ? 0 : 1;
}

async function ready({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('The house has no output.');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    console.log(line);
    if (line.startsWith('ready in')) return void stdout.resume();
  }
  throw new Error('The house ended before it was ready.');
}

async function walk(args: readonly string[]): Promise<{ passed: boolean; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/src/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { passed: code === 0, output: text };
}
