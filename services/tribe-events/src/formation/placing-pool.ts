import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { mostInCell, type Units } from './cells.ts';
import type { FormationWorkers } from './form-people.ts';
import type { Placement } from './formation-problem.ts';
import type { CellTask } from './place-cell.ts';

/** Does the work of formations in threads, so that requests of the same process are answered meanwhile. */
export interface PlacingPool extends FormationWorkers {
  place(task: CellTask): Promise<Placement>;
  cut(units: Units, shift: number): Promise<number[][]>;
  stop(): Promise<void>;
}

/**
 * A pool of worker threads. A thread ends when it had nothing to do for 10 s, so that a service without a formation has
 * none.
 * @param threads by default one for each core
 * @param most how many people a cell has at most
 */
export function placingPool(threads = availableParallelism(), most = mostInCell): PlacingPool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./placing-thread.mjs', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 10_000,
  });
  return {
    place: (task) => pool.run(task, { name: 'place' }),
    cut: (units, shift) => pool.run({ units, shift, most }, { name: 'cut' }),
    stop: () => pool.destroy(),
  };
}
