import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';
import { orphanKafka } from '@kindred/servers/kafka/start-kafka';
import { eventually } from '@kindred/testkit/eventually';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const readyWithinMs = 300_000;
const askWithinMs = 20_000;
const enoughMs = 5 * 60_000;

interface Token {
  readonly accessToken: string;
  readonly expiresAt: string;
}

export interface HouseOptions {
  readonly port: number;
  readonly data: string;
  readonly logFile: string;
  readonly args?: readonly string[];
}

/** `npm start` with embedded parts in a process of its own, which may be stopped, killed and started again. */
export class BrokenHouse {
  #child: ChildProcess | undefined;
  #said = '';
  readonly #tokens = new Map<string, Token>();

  constructor(readonly options: HouseOptions) {}

  get graph(): string {
    return `http://localhost:${this.options.port}/graphql`;
  }

  get desk(): string {
    return `http://localhost:${this.options.port + 80}`;
  }

  /** All that this start has printed. */
  get said(): string {
    return this.#said;
  }

  /** Waits until it reports ready; does nothing if it already runs. */
  async start(): Promise<void> {
    if (this.#child?.exitCode === null && this.#child.signalCode === null) return;
    const { args = [], port } = this.options;
    this.#said = '';
    const child = this.#spawn(['--events', 'kafka', ...args], port);
    this.#child = child;
    await eventually(
      () => {
        if (/^ready in/m.test(this.#said)) return;
        const ended = child.exitCode !== null || child.signalCode !== null;
        if (ended && this.#said.includes('No Kafka'))
          throw new MissingPrerequisite('The faults of a house need its Kafka: java and mvn.');
        throw new Error(`The house is not ready${ended ? ' and has ended' : ''}:\n${this.#said.slice(-1_500)}`);
      },
      { withinMs: readyWithinMs, everyMs: 200 },
    );
  }

  /** Starts a second house beside this one and returns its exit code and output. */
  async second(args: readonly string[], port: number): Promise<{ code: number | null; said: string }> {
    let said = '';
    const child = this.#spawn(args, port, (text) => (said += text));
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, said };
  }

  /**
   * A demo person's token from the desk. It is requested again if it expires within five minutes, or if `renew` is
   * true.
   */
  async tokenOf(username: string, renew = false): Promise<string> {
    const known = this.#tokens.get(username);
    if (known && !renew && Date.parse(known.expiresAt) - Date.now() > enoughMs) return known.accessToken;
    const response = await fetch(`${this.desk}/people/${username}/token`, {
      method: 'POST',
      signal: AbortSignal.timeout(askWithinMs),
    });
    const token = (await response.json()) as Token & { error?: string };
    if (!token.accessToken) throw new Error(token.error ?? 'The desk gave no token.');
    this.#tokens.set(username, token);
    return token.accessToken;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  async kill(): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  /** kill -9 of its Kafka. */
  killKafka(): void {
    const kafka = orphanKafka(path.join(this.options.data, 'kafka'));
    if (kafka === undefined) throw new Error('The house has no Kafka that could be killed.');
    process.kill(kafka.pid, 'SIGKILL');
  }

  #spawn(
    args: readonly string[],
    port: number,
    heard: (text: string) => unknown = (text) => (this.#said += text),
  ): ChildProcess {
    const { DATABASE_URL: _database, KAFKA_BROKERS: _kafka, ...variables } = process.env;
    const child = spawn(process.execPath, ['infra/local/start.mjs', '--data', this.options.data, ...args], {
      cwd: root,
      env: { ...variables, KINDRED_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = createWriteStream(this.options.logFile, { flags: 'a' });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        heard(chunk.toString());
        log.write(chunk);
      });
    }
    return child;
  }
}
