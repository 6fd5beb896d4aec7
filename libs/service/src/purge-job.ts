import { platformRetention, purge, type Retention } from '@kindred/database/purge';
import type { Counter } from 'prom-client';
import type { Job } from './jobs.ts';

/** The one job that deletes what has come to the end of its life, in every service by the same rules. */
export function purgeJob<Dependencies>(
  retention: readonly Retention[],
  purgedRows: Counter<'table'>,
): Job<Dependencies> {
  return {
    name: 'purge',
    everyMs: 3_600_000,
    async run({ work, now }) {
      await purge(work, [...platformRetention, ...retention], now, (table, rows) => purgedRows.inc({ table }, rows));
    },
  };
}
