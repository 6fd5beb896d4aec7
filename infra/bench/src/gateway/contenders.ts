import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A part of the measurement in a process of its own, so that nothing of one is paid for by another. */
export interface Contender {
  readonly url: string;
  end(): void;
}

/** What a part is started with; each takes of it what it needs. */
export interface PartOptions {
  readonly subgraphs?: Readonly<Record<string, string>>;
  readonly jwksUrl?: string;
  /** Without the bounds on what an operation costs, as a measure of them. */
  readonly unbounded?: boolean;
}

/** Starts a file of this folder as a process; it sends its address when it answers. Rejects when it ends before. */
export function startPart(file: string, options: PartOptions = {}): Promise<Contender> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(options);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it answered`)));
    child.once('message', (url) => resolve({ url: String(url), end: () => endChild(child) }));
  });
}

function endChild(child: ChildProcess): void {
  child.removeAllListeners('exit');
  child.kill('SIGKILL');
}

/** For the part itself: what it was started with. */
export function startedWith(): Promise<PartOptions> {
  // The parent may be killed. Without it, this process has nothing to do.
  process.once('disconnect', () => process.exit());
  return new Promise((resolve) => process.once('message', (options) => resolve(options as PartOptions)));
}

/** For the part itself: tells that it answers, and where. */
export function answersAt(url: string): void {
  process.send?.(url);
}
