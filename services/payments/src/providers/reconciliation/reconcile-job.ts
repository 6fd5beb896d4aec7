import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../../dependencies.ts';
import { reconcile } from './reconcile.ts';

const hourMs = 3_600_000;

/**
 * Compares two days up to an hour ago, four times a day: what is missing or differs is then at most half a day old, and
 * each difference is looked at several times before its day is out of sight.
 */
export const reconcileJob: Job<Dependencies> = {
  name: 'reconcile',
  everyMs: 6 * hourMs,
  async run({ work, dependencies, now }) {
    const to = new Date(now.getTime() - hourMs);
    for (const name of dependencies.providers.names) {
      if (dependencies.providers.of(name).offers.webhooks)
        await reconcile(work, dependencies, name, { from: new Date(to.getTime() - 48 * hourMs), to });
    }
  },
};
