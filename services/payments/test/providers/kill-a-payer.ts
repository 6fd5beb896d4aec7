import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Death } from './killed-caller.fixture.ts';

const fixture = fileURLToPath(new URL('killed-caller.fixture.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Starts a process that pays and is killed at a point of it; gives the id of what it wanted to pay. */
export async function killAPayer(told: { databaseUrl: string; masterKeys: string; providerUrl: string; method: string; death: Death }): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, JSON.stringify(told)], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, wrong] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (wrong += chunk.toString()));
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`It ended by itself: ${wrong}`);
  return said.trim();
}
