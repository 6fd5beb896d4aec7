import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endProcess, startServerProcess } from '@kindred/servers/processes/server-process';
import { eventually } from '@kindred/testkit/eventually';
import { isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';

export interface ReplicaOptions {
  /** Names its log. */
  readonly name: string;
  /** The service's `main.ts`. */
  readonly program: URL;
  readonly folder: string;
  readonly port: number;
  /** All that the service is told beside its port. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface Readiness {
  readonly code: number;
  readonly status: string;
  readonly dependencies: Readonly<Record<'database' | 'broker', 'up' | 'down'>>;
}

const startsWithinMs = 60_000;

/** A service as it is deployed, in a process of its own that ends with this one at the latest. */
export class Replica {
  readonly url: string;
  #process: ProcessIdentity | undefined;

  constructor(readonly options: ReplicaOptions) {
    this.url = `http://127.0.0.1:${options.port}`;
  }

  get name(): string {
    return this.options.name;
  }

  get isRunning(): boolean {
    return this.#process !== undefined && isRunning(this.#process);
  }

  /** Resolves when it listens. On the same port each time, and not at all when it runs. */
  async start(): Promise<void> {
    if (this.isRunning) return;
    const { name, program, folder, port, variables } = this.options;
    mkdirSync(folder, { recursive: true });
    const logFile = path.join(folder, `${name}.log`);
    const started = await startServerProcess({
      command: [process.execPath, '--import', import.meta.resolve('tsx'), fileURLToPath(program)],
      env: { ...variables, PORT: String(port) },
      logFile,
      pidFile: path.join(folder, `${name}.pid`),
      lifetime: 'parent',
    });
    this.#process = started;
    await eventually(async () => isRunning(started) && (await this.#get('/health/live')), {
      withinMs: startsWithinMs,
      everyMs: 100,
    });
    if (!isRunning(started))
      throw new Error(`${name} ended while it started: ${readFileSync(logFile, 'utf8').slice(-2_000)}`);
  }

  /** kill -9. */
  async kill(): Promise<void> {
    if (this.#process) await endProcess(this.#process, 'SIGKILL', 5_000);
  }

  /** SIGTERM, on which it drains. */
  async stop(): Promise<void> {
    if (this.#process) await endProcess(this.#process, 'SIGTERM', 15_000);
  }

  async readiness(): Promise<Readiness> {
    const answer = await this.#get('/health/ready');
    return { code: answer.status, ...((await answer.json()) as Omit<Readiness, 'code'>) };
  }

  /** The sum of a metric over its labels. */
  async metric(name: string, label = ''): Promise<number> {
    const lines = (await (await this.#get('/metrics')).text()).split('\n');
    const values = lines
      .filter((line) => line.startsWith(`${name}{`) && line.includes(label))
      .map((line) => Number(line.split(' ').at(-1)));
    return values.reduce((sum, value) => sum + value, 0);
  }

  #get(page: string): Promise<Response> {
    return fetch(`${this.url}${page}`, { signal: AbortSignal.timeout(5_000) });
  }
}
