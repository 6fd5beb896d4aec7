import { fork } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import type { ReplicaSettings } from './replica-settings.ts';

/** One replica of a service in a process of its own. */
export interface Replica {
  /** `host/pid`. */
  readonly name: string;
  readonly url: string;
  freeze(): void;
  wake(): void;
  /** Ends it without a chance to finish anything. */
  kill(): Promise<void>;
  /** Drains it. Does nothing after `kill`. */
  stop(): Promise<void>;
}

/**
 * Starts a script that calls `runReplica`, and resolves once the service listens. It ends with this process.
 * @param script the URL of the script
 */
export async function startReplica(script: URL, settings: ReplicaSettings): Promise<Replica> {
  const child = fork(script, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  child.send(settings);
  const first = await Promise.race([once(child, 'message'), exited.then(() => null)]);
  if (!first) throw new Error(`A replica ended while it was starting: ${script.pathname}`);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await exited;
  };
  return {
    name: `${hostname()}/${child.pid}`,
    url: first[0] as string,
    freeze: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
