import { newId } from '@kindred/contracts/uuid';
import { openDatabase, type Database } from '@kindred/database/data-source';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { eventually } from '@kindred/testkit/eventually';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { pino } from 'pino';
import { startJobs, type Job, type Scheduler } from '../src/jobs.ts';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

let test: TestService<Dependencies>;
let others: Database;
let outcomes: string[];
let schedulers: Scheduler[];
const patience = { withinMs: 60_000 };
const logger = pino({ level: 'silent' });

beforeAll(async () => {
  test = await runningService(notes, { runJobs: false });
  others = await openDatabase({ service: 'notes', url: test.database.url, entities: [], poolSize: 2 });
});
afterAll(async () => {
  await others?.close();
  await test?.stop();
});
beforeEach(() => {
  outcomes = [];
  schedulers = [];
});
afterEach(async () => {
  await Promise.all(schedulers.map((scheduler) => scheduler.stop()));
});

/** A replica of the service: a connection of its own, and the clock that it goes by. */
function replica(jobs: readonly Job<null>[], clock: () => Date = () => new Date(), database = others): Scheduler {
  const work = new UnitOfWork({ service: 'notes', database, clock });
  const scheduler = startJobs({
    jobs,
    work,
    dependencies: null,
    logger,
    onRun: (job, outcome) => outcomes.push(`${job} ${outcome}`),
  });
  schedulers.push(scheduler);
  return scheduler;
}

function recorded(
  everyMs: number,
  run: (now: Date) => Promise<void> = async () => undefined,
): { job: Job<null>; runs: Date[] } {
  const runs: Date[] = [];
  const job: Job<null> = {
    name: newId(),
    everyMs,
    async run({ now }) {
      runs.push(now);
      await run(now);
    },
  };
  return { job, runs };
}

describe('a job', () => {
  it('runs once a period, however many replicas there are', async () => {
    let now = new Date('2026-03-01T12:00:00Z');
    const { job, runs } = recorded(20);
    for (let at = 0; at < 3; at += 1) replica([job], () => now, at === 0 ? test.service.database : others);
    await eventually(() => expect(runs).toHaveLength(1));
    now = new Date('2026-03-01T12:00:00.019Z');
    await fewAttempts();
    expect(runs).toHaveLength(1);
    now = new Date('2026-03-01T12:00:00.020Z');
    await eventually(() => expect(runs).toHaveLength(2));
    await fewAttempts();
    expect(runs).toEqual([new Date('2026-03-01T12:00:00Z'), new Date('2026-03-01T12:00:00.020Z')]);
  });

  it('does not run beside itself, also when a run takes longer than its period', async () => {
    let [inside, most] = [0, 0];
    const { job, runs } = recorded(10, async () => {
      inside += 1;
      most = Math.max(most, inside);
      await fewAttempts();
      inside -= 1;
    });
    replica([job]);
    replica([job], undefined, test.service.database);
    await eventually(() => expect(runs.length).toBeGreaterThan(2), patience);
    expect(most).toBe(1);
  });

  it('that failed is said to have failed, and runs again after its period', async () => {
    let now = new Date('2026-03-01T12:00:00Z');
    let failing = true;
    const { job, runs } = recorded(20, async () => {
      if (failing) throw new Error('not today');
    });
    replica([job], () => now);
    await eventually(() => expect(outcomes).toEqual([`${job.name} failed`]));
    failing = false;
    await fewAttempts();
    expect(runs).toHaveLength(1);
    now = new Date('2026-03-01T12:00:00.021Z');
    await eventually(() => expect(outcomes).toEqual([`${job.name} failed`, `${job.name} done`]));
  });

  it('of a replica that died in it is left alone for a minute, and then taken over', async () => {
    let now = new Date('2026-03-01T12:00:00Z');
    const { job, runs } = recorded(20);
    await test.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query(`INSERT INTO job_lease (name, holder, held_until) VALUES ($1, $2, $3)`, [
        job.name,
        newId(),
        new Date('2026-03-01T12:01:00Z'),
      ]),
    );
    replica([job], () => now);
    await fewAttempts();
    now = new Date('2026-03-01T12:00:59Z');
    await fewAttempts();
    expect(runs).toEqual([]);
    now = new Date('2026-03-01T12:01:01Z');
    await eventually(() => expect(runs).toEqual([now]));
  });

  it('in hand is waited for when the scheduler stops, and none begins after it', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { job, runs } = recorded(10, () => held);
    const scheduler = replica([job]);
    await eventually(() => expect(runs).toHaveLength(1));
    let stopped = false;
    const stopping = scheduler.stop().then(() => (stopped = true));
    await fewAttempts();
    expect(stopped).toBe(false);
    letGo();
    await stopping;
    await fewAttempts();
    expect(runs).toHaveLength(1);
  });
});

/** Long enough for a scheduler of these short periods to have tried a few times: measured by a job that counts. */
async function fewAttempts(): Promise<void> {
  const { job, runs } = recorded(10);
  const probe = startJobs({
    jobs: [job],
    work: new UnitOfWork({ service: 'notes', database: others }),
    dependencies: null,
    logger,
    onRun: () => undefined,
  });
  await eventually(() => expect(runs.length).toBeGreaterThan(3), patience);
  await probe.stop();
}
