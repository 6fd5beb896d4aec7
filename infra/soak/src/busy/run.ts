import { Worker } from 'node:worker_threads';
import type { SoakOptions } from '../soak.ts';
import { runSuites } from '../suites.ts';

const loops = 4;

/**
 * Runs the suites once, with four busy loops beside them: a test that depends on how fast the machine is fails here.
 * `only` is a part of the paths of the test files. The loops are threads, so that they end with this process.
 */
export async function run({ only }: SoakOptions): Promise<{ passed: number; failed: number }> {
  const busy = Array.from({ length: loops }, () => new Worker('for (;;);', { eval: true }));
  try {
    return await runSuites({ files: only ? [only] : [], variables: {}, onAnyDatabase: true });
  } finally {
    await Promise.all(busy.map((worker) => worker.terminate()));
  }
}
