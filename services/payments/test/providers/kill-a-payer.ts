import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Told } from './killed-caller.fixture.ts';

const fixture = fileURLToPath(new URL('killed-caller.fixture.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Starts a process that pays, gives back or is paid out, and is killed at a point of it. */
export async function killAPayer(told: Told): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, JSON.stringify(told)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let wrong = '';
  child.stderr.on('data', (chunk: Buffer) => void (wrong += chunk.toString()));
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`It ended by itself: ${wrong}`);
}
