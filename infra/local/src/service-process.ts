import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';

export interface ServiceProcess {
  readonly name: string;
  readonly pid: number;
  drain(): Promise<void>;
}

export interface ServiceProcessOptions {
  readonly name: string;
  /** The repository. */
  readonly root: string;
  /** All that the service is told: its own settings, and where programs are found. */
  readonly variables: Readonly<Record<string, string>>;
  /** Lines that it logs. */
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

const everyMs = 100;
const readyWithinMs = 60_000;

/** Starts a service as it is deployed: its own `main.ts` in a process of its own. Resolves when it is ready. */
export async function startServiceProcess({
  name,
  root,
  variables,
  onLine,
  signal,
}: ServiceProcessOptions): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', `services/${name}/src/main.ts`], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
  child.stdout.on('data', (text: Buffer) => text.toString().split('\n').filter(Boolean).forEach(onLine));

  const exited = once(child, 'exit');
  const ready = untilReady(`http://127.0.0.1:${variables['PORT']}/health/ready`, signal);
  const first = await Promise.race([ready.then(() => 'ready' as const), exited.then(() => 'exited' as const)]);
  if (first === 'exited' || child.pid === undefined)
    throw new CannotStart(`${name} ended while it was starting: ${said.trim() || 'its log says why'}`);
  return {
    name,
    pid: child.pid,
    async drain() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function untilReady(url: string, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + readyWithinMs;
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return;
    await wait(everyMs, undefined, { signal });
  }
  throw new CannotStart(`Nothing answered at ${url} within ${readyWithinMs / 1_000} s.`);
}
