import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

/** How long engagement is kept, the current month not counted. */
export const keptMonths = 25;

/**
 * Makes the partitions of last month, this one and the next, and drops those that are too old. Replicas that do it at
 * once wait for one another.
 */
export async function keepPartitions(work: UnitOfWork, now: Date): Promise<void> {
  for (const months of [-1, 0, 1])
    await work.run(job(), (tx) => tx.query('SELECT make_engagement_partition($1::date)', [monthFrom(now, months)]));
  await work.run(job(), (tx) => tx.query('SELECT drop_engagement_partitions($1::date)', [monthFrom(now, -keptMonths)]));
}

/** The first day of a month in UTC, so many months from a time. */
export function monthFrom(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}
