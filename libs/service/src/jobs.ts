import { newId } from '@kindred/contracts/uuid';
import { job as jobActor } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { withTrace } from '@kindred/events/trace-context';
import type { Logger } from 'pino';

export interface JobRun<Dependencies> {
  readonly work: UnitOfWork;
  readonly dependencies: Dependencies;
  readonly now: Date;
}

/** Work that a service does on its own. It can be run for any `now`, and again for the same one without harm. */
export interface Job<Dependencies = unknown> {
  readonly name: string;
  readonly everyMs: number;
  run(job: JobRun<Dependencies>): Promise<unknown>;
}

export interface Scheduler {
  /** Waits for the runs in hand and starts no more. */
  stop(): Promise<void>;
}

export interface SchedulerOptions<Dependencies> {
  readonly jobs: readonly Job<Dependencies>[];
  readonly work: UnitOfWork;
  readonly dependencies: Dependencies;
  readonly logger: Logger;
  readonly onRun: (job: string, outcome: 'done' | 'failed', seconds: number) => void;
}

const leaseMs = 60_000;
const firstWithinMs = 2_000;

/**
 * Runs jobs when they are due, each on one replica at a time: a lease in the database says who and until when, and when
 * it ran last. A replica that dies in a run leaves the job to the others a minute later; a run that fails comes again
 * after its period, or after a minute where that is sooner.
 */
export function startJobs<Dependencies>({
  jobs,
  work,
  dependencies,
  logger,
  onRun,
}: SchedulerOptions<Dependencies>): Scheduler {
  const holder = newId();
  const running = new Set<Promise<void>>();
  const timers = jobs.map((job) => {
    // Replicas that were started together do not ask together for ever: each waits its own share of the period.
    const period = Math.min(job.everyMs, 30_000);
    let trying = false;
    const attempt = () => {
      // While the last attempt still waits for its database or is in hand, another would only queue up behind it.
      if (trying) return;
      trying = true;
      const run = withTrace(null, () => runIfDue(job)).catch((error: unknown) =>
        logger.warn({ err: error, job: job.name }, 'A job could not start'),
      );
      running.add(run);
      void run.finally(() => {
        running.delete(run);
        trying = false;
      });
    };
    // The first time soon after the start: what a service begins with should not wait for a period, which a lease cuts
    // short anyway.
    const soon = setTimeout(attempt, Math.random() * Math.min(period, firstWithinMs));
    const again = setInterval(attempt, period + Math.random() * period * 0.1);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
    };
  });

  async function runIfDue(job: Job<Dependencies>): Promise<void> {
    const now = work.now;
    if (!(await takeLease(work, job, holder, now))) return;
    const started = performance.now();
    const extend = setInterval(() => void extendLease(work, job, holder).catch(() => undefined), leaseMs / 3);
    try {
      await job.run({ work, dependencies, now });
      await giveBack(work, job, holder, { heldUntil: now, lastRunAt: now });
      onRun(job.name, 'done', (performance.now() - started) / 1_000);
    } catch (error) {
      onRun(job.name, 'failed', (performance.now() - started) / 1_000);
      logger.error({ err: error, job: job.name }, 'A job failed; it runs again');
      await giveBack(work, job, holder, {
        heldUntil: new Date(now.getTime() + Math.min(job.everyMs, leaseMs)),
        lastRunAt: null,
      });
    } finally {
      clearInterval(extend);
    }
  }

  return {
    async stop() {
      for (const stopTimer of timers) stopTimer();
      await Promise.allSettled(running);
    },
  };
}

const table = (work: UnitOfWork) => `${databaseNames(work.options.service).schema}.job_lease`;

async function takeLease(work: UnitOfWork, job: Job<never>, holder: string, now: Date): Promise<boolean> {
  const taken = await work.run(jobActor(), (tx) =>
    tx.query(
      `INSERT INTO ${table(work)} AS lease (name, holder, held_until) VALUES ($1, $2, $3::timestamptz + $4 * interval '1 millisecond')
       ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
       WHERE lease.held_until < $3 AND (lease.last_run_at IS NULL OR lease.last_run_at <= $3::timestamptz - $5 * interval '1 millisecond')
       RETURNING 1`,
      [job.name, holder, now, leaseMs, job.everyMs],
    ),
  );
  return taken.length === 1;
}

async function extendLease(work: UnitOfWork, job: Job<never>, holder: string): Promise<void> {
  await work.run(jobActor(), (tx) =>
    tx.query(`UPDATE ${table(work)} SET held_until = $3 WHERE name = $1 AND holder = $2`, [
      job.name,
      holder,
      new Date(work.now.getTime() + leaseMs),
    ]),
  );
}

async function giveBack(
  work: UnitOfWork,
  job: Job<never>,
  holder: string,
  { heldUntil, lastRunAt }: { heldUntil: Date; lastRunAt: Date | null },
): Promise<void> {
  const update = `UPDATE ${table(work)} SET held_until = $3, last_run_at = coalesce($4, last_run_at) WHERE name = $1 AND holder = $2`;
  await work.run(jobActor(), (tx) => tx.query(update, [job.name, holder, heldUntil, lastRunAt]));
}
