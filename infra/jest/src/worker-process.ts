import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SerializableError, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { propertySeed } from '@kindred/testkit/environment';
import type { Limits } from './limits.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** A file did not get to its end: it could not be read, its worker died, or it hung. */
export class FileBroken extends Error {
  override readonly name = 'FileBroken';

  constructor(message: string, stack: string | null | undefined = message) {
    super(message);
    this.stack = stack ?? message;
  }

  serialized(): SerializableError {
    return { code: undefined, type: this.name, message: this.message, stack: this.stack ?? this.message };
  }
}

const tsconfig = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));

/** A child process that runs test files, with a watchdog that kills it when a file does not go on. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #limits: Limits;

  constructor(globalConfig: Config.GlobalConfig, projectConfig: Config.ProjectConfig) {
    this.#limits = projectConfig.globals['limits'] as Limits;
    this.#child = fork(new URL('./worker.ts', import.meta.url), {
      cwd: projectConfig.rootDir,
      serialization: 'advanced',
      execArgv: ['--import', import.meta.resolve('tsx')],
      env: { ...process.env, NODE_ENV: 'test', TSX_TSCONFIG_PATH: tsconfig, KINDRED_SEED: String(propertySeed) },
    });
    // A child that is gone is told by its exit; a message to it is of no use then.
    this.#child.on('error', () => undefined);
    this.#send({ kind: 'configuration', globalConfig, projectConfig });
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Runs one file. Rejects with `FileBroken` when it does not get to its end; the worker is of no use then. */
  run(path: string): Promise<TestResult> {
    return new Promise((resolve, reject) => {
      let step = { what: 'reading it and what it imports', limitMs: this.#limits.loadMs };
      let watchdog: NodeJS.Timeout | undefined;
      const end = (settle: () => void) => {
        clearTimeout(watchdog);
        this.#child.off('message', onMessage).off('exit', onExit);
        settle();
      };
      const onHang = () => {
        this.#child.kill('SIGKILL');
        const waited = step.limitMs + this.#limits.graceMs;
        end(() =>
          reject(new FileBroken(`The file hangs in ${step.what}: no answer for ${waited} ms. Its worker was ended.`)),
        );
      };
      const watch = () => {
        clearTimeout(watchdog);
        watchdog = setTimeout(onHang, step.limitMs + this.#limits.graceMs);
      };
      const onMessage = (message: FromWorker) => {
        if (message.kind === 'result') return end(() => resolve(message.result));
        if (message.kind === 'failure')
          return end(() => reject(new FileBroken(message.error.message, message.error.stack)));
        step = message;
        watch();
      };
      const onExit = (code: number | null, signal: string | null) =>
        end(() => reject(new FileBroken(`Its worker ended with ${signal ?? code} in ${step.what}.`)));
      this.#child.on('message', onMessage).once('exit', onExit);
      watch();
      this.#send({ kind: 'file', path });
    });
  }

  /** Ends the process: asked to, and killed if it does not. */
  async end(): Promise<void> {
    if (this.hasEnded) return;
    const exited = once(this.#child, 'exit');
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), this.#limits.graceMs);
    if (this.#child.connected) this.#child.disconnect();
    await exited;
    clearTimeout(kill);
  }

  #send(message: ToWorker): void {
    this.#child.send(message, () => undefined);
  }
}
