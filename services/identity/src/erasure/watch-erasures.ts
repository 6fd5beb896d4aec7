import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { Gauge, type Registry } from 'prom-client';
import { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { completeErasure } from './complete-erasure.ts';
import { custodian } from './custodian.ts';
import { DeletionRequest } from './deletion-request.ts';

const patienceMs = 7 * 24 * 3_600_000;

interface OpenErasure {
  readonly id: string;
  readonly userId: string;
  readonly announcedAt: Date;
}

/**
 * Raises the alarm, again at each run, for erasures that some service has owed an answer to for more than 7 days. Those
 * that only waited for a service which is no longer part of the house are completed.
 */
export const watchErasures: Job<Dependencies> = {
  name: 'watch-erasures',
  everyMs: 3_600_000,
  async run({ work, dependencies, now }) {
    for (const open of await overdue(work, now)) {
      const waitingFor = await lookAgain(work, dependencies, open);
      if (waitingFor.length > 0) {
        dependencies.logger.error(
          { requestId: open.id, announcedAt: open.announcedAt, waitingFor },
          'An erasure is overdue: a service has not answered for 7 days',
        );
      }
    }
  },
};

function lookAgain(
  work: UnitOfWork,
  dependencies: Dependencies,
  { id, userId }: OpenErasure,
): Promise<readonly string[]> {
  return work.run(custodian, async (tx) => {
    await tx.lock(User, userId);
    return completeErasure(tx, dependencies, await tx.lock(DeletionRequest, id));
  });
}

function overdue(work: UnitOfWork, now: Date): Promise<OpenErasure[]> {
  return work.read(custodian, (tx) =>
    tx.query<OpenErasure>(
      'SELECT id, user_id AS "userId", announced_at AS "announcedAt" FROM deletion_request WHERE completed_at IS NULL AND announced_at < $1 ORDER BY announced_at LIMIT 1000',
      [new Date(now.getTime() - patienceMs)],
    ),
  );
}

/** The alarm as a figure, read from the database at each look: whichever replica is asked, it is the same. */
export function overdueErasuresGauge(registry: Registry, work: UnitOfWork): void {
  new Gauge({
    name: 'erasures_overdue',
    help: 'Erasures that a service has not answered for more than 7 days.',
    registers: [registry],
    async collect() {
      // A database that is away is another alarm, and no reason to answer none of the figures.
      const found = await overdue(work, work.now).catch(() => null);
      if (found) this.set(found.length);
    },
  });
}
