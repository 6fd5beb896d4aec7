import type { SerializableError, Test, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { retries } from '@kindred/testkit/environment';
import { didFail, sayWhatPassedLater, type Outcome } from './outcome.ts';
import { FileBroken, WorkerProcess } from './worker-process.ts';

interface Watcher {
  isInterrupted(): boolean;
}

interface Callbacks {
  readonly onStart: (test: Test) => Promise<void>;
  readonly onResult: (test: Test, result: TestResult) => Promise<void>;
  readonly onFailure: (test: Test, error: SerializableError) => Promise<void>;
}

/**
 * Runs test files in worker processes that keep what they have read: reading Apollo and TypeORM for each file takes
 * longer than the tests do. A worker in which a file failed is replaced, so that what is left of it touches no other.
 */
export default class Runner {
  readonly isSerial = false;
  readonly #globalConfig: Config.GlobalConfig;

  constructor(globalConfig: Config.GlobalConfig) {
    this.#globalConfig = globalConfig;
  }

  async runTests(
    tests: readonly Test[],
    watcher: Watcher,
    onStart: Callbacks['onStart'],
    onResult: Callbacks['onResult'],
    onFailure: Callbacks['onFailure'],
  ): Promise<void> {
    const waiting = [...tests];
    const runWaiting = async () => {
      const worker = new ReplacedWorker(this.#globalConfig);
      try {
        for (let test = takeNext(waiting); test && !watcher.isInterrupted(); test = takeNext(waiting, test)) {
          await onStart(test);
          const outcome = await worker.run(test);
          if (outcome instanceof FileBroken) await onFailure(test, outcome.serialized());
          else await onResult(test, outcome);
        }
      } finally {
        await worker.end();
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.#globalConfig.maxWorkers, waiting.length) }, runWaiting));
  }
}

/**
 * Takes a file of the package of the one before, if one waits: the worker has read the package, and keeps a database
 * for it.
 */
function takeNext(waiting: Test[], before?: Test): Test | undefined {
  const near = before ? waiting.findIndex(({ path }) => packageOf(path) === packageOf(before.path)) : -1;
  return waiting.splice(Math.max(near, 0), 1)[0];
}

function packageOf(path: string): string | undefined {
  return /\/(?:services|libs|infra)\/[^/]+\/|\/gateway\/|\/test\//.exec(path)?.[0];
}

/** A worker process that is replaced after each file that fails. */
class ReplacedWorker {
  readonly #globalConfig: Config.GlobalConfig;
  #worker: WorkerProcess | undefined;

  constructor(globalConfig: Config.GlobalConfig) {
    this.#globalConfig = globalConfig;
  }

  /** Runs a file, and again while it fails and `KINDRED_RETRIES` allows it. Says what passed only when tried again. */
  async run(test: Test): Promise<Outcome> {
    let outcome = await this.#runOnce(test);
    for (let left = retries; left > 0 && didFail(outcome); left--) {
      const before = outcome;
      outcome = await this.#runOnce(test);
      sayWhatPassedLater(test.path, before, outcome);
    }
    return outcome;
  }

  async #runOnce({ path, context: { config } }: Test): Promise<Outcome> {
    if (this.#worker?.hasEnded) this.#worker = undefined;
    const worker = (this.#worker ??= new WorkerProcess(this.#globalConfig, config));
    const outcome = await worker.run(path).catch((error: FileBroken) => error);
    if (didFail(outcome)) await this.end();
    return outcome;
  }

  async end(): Promise<void> {
    await this.#worker?.end();
    this.#worker = undefined;
  }
}
