import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { TestResult } from '@jest/test-result';
import { addEventHandler, describe, it } from 'jest-circus';
import { addConditions } from './conditional.ts';
import { CurrentFile } from './current-file.ts';
import { guardsOf } from './guards.ts';
import type { Limits } from './limits.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { readableError } from './readable-error.ts';

/*
 * A process that runs test files one after the other, as the runner names them. jest-light-runner reads and runs a
 * file. Its own pool of processes is not used: it waits for ever for a process that hangs or has died.
 */

interface LightRunner {
  default(path: string): Promise<TestResult>;
  setWorkerData(data: object): void;
}

const packageFile = pathToFileURL(createRequire(import.meta.url).resolve('jest-light-runner'));
const lightRunner = (await import(new URL('./worker-runner.js', packageFile).href)) as LightRunner;

const tell = (message: FromWorker) => void process.send?.(message);
const beginFile = () => new CurrentFile((what, limitMs) => tell({ kind: 'step', what, limitMs }));
let file = beginFile();

for (const event of ['unhandledRejection', 'uncaughtException'] as const)
  process.on(event, (error: unknown) => file.noteOutside(error));
// The runner closes the channel at the end, and has gone if it could not: no worker outlives it.
process.once('disconnect', () => process.exit());

process.on('message', (message: ToWorker) => {
  if (message.kind === 'configuration') configure(message);
  else void run(message.path);
});

function configure({ globalConfig, projectConfig }: ToWorker & { kind: 'configuration' }): void {
  lightRunner.setWorkerData({ globalConfig, projectConfig, runtime: 'main_thread' });
  addEventHandler(guardsOf(projectConfig.globals['limits'] as Limits, () => file));
  addConditions([it, describe]);
}

async function run(path: string): Promise<void> {
  file = beginFile();
  const beganAt = Date.now();
  try {
    tell({ kind: 'result', result: file.complete(await lightRunner.default(path), beganAt) });
  } catch (error) {
    const { message, stack = '' } = readableError(error);
    tell({ kind: 'failure', error: { code: undefined, type: 'Error', message, stack } });
  }
}
