import { job } from '@kindred/database/actor';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Job } from './jobs.ts';

/** Wraps data keys anew after the master key was replaced, batch by batch, so that the old one can be taken away. */
export function rewrapJob<Dependencies>(sealer: Sealer): Job<Dependencies> {
  return {
    name: 'rewrap-data-keys',
    everyMs: 3_600_000,
    async run({ work }) {
      while ((await work.run(job(), (tx) => sealer.rewrap(tx))) > 0);
    },
  };
}
