import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventually } from '@kindred/testkit/eventually';
import { identityOf, isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';

/** `parent`: ends with this process, however that ends. `own`: goes on until it is stopped by its pid file. */
export type Lifetime = 'parent' | 'own';

export interface ServerProcessOptions {
  command: [string, ...string[]];
  env?: NodeJS.ProcessEnv;
  /** What it prints is appended here. */
  logFile: string;
  pidFile: string;
  lifetime: Lifetime;
}

const watchdog = fileURLToPath(new URL('./with-parent.sh', import.meta.url));

/** Starts a server in a session of its own, where Ctrl-C in a terminal reaches its parent alone, and notes its pid. */
export async function startServerProcess({
  command,
  env,
  logFile,
  pidFile,
  lifetime,
}: ServerProcessOptions): Promise<ProcessIdentity> {
  rmSync(pidFile, { force: true });
  const log = openSync(logFile, 'a');
  const [program, ...args] = lifetime === 'parent' ? (['sh', watchdog, pidFile, ...command] as const) : command;
  const stdin = lifetime === 'parent' ? 'pipe' : 'ignore';
  const child = spawn(program, args, { env, detached: true, stdio: [stdin, log, log] });
  closeSync(log);
  child.unref();
  // The pipe is held open, but should not keep this process alive when nothing else does.
  if (child.stdin !== null && 'unref' in child.stdin) (child.stdin as unknown as { unref(): void }).unref();
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  if (lifetime === 'own' && child.pid !== undefined) {
    const identity = identityOf(child.pid);
    writeFileSync(pidFile, `${identity.pid} ${identity.startedAt ?? ''}\n`);
  }
  return eventually(() => {
    const started = readPidFile(pidFile);
    if (started === undefined) throw new Error(`${program} did not note its pid in ${pidFile}`);
    return started;
  });
}

/** The process of a pid file, whether or not it still runs. */
export function readPidFile(pidFile: string): ProcessIdentity | undefined {
  if (!existsSync(pidFile)) return undefined;
  const [pid, startedAt] = readFileSync(pidFile, 'utf8').trim().split(' ');
  return pid ? { pid: Number(pid), startedAt: startedAt || null } : undefined;
}

/**
 * Asks a server to end, and after a while makes it. Both reach only the process that was started, never a later one
 * with its number.
 */
export async function endProcess(process: ProcessIdentity, signal: NodeJS.Signals, withinMs: number): Promise<void> {
  send(process, signal);
  await ended(process, withinMs).catch(async () => {
    send(process, 'SIGKILL');
    await ended(process, 5_000);
  });
}

function ended(process: ProcessIdentity, withinMs: number): Promise<void> {
  const gone = () => {
    if (isRunning(process)) throw new Error(`Process ${process.pid} has not ended`);
  };
  return eventually(gone, { withinMs });
}

function send(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    // It ended between the look and the signal.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
