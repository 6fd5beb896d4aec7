import { readdirSync, readFileSync } from 'node:fs';
import { madeUpPeople } from '@kindred/testkit/made-up-people';
import { columnsOf } from '../matching/people-columns.ts';
import { formPeople, inThisThread } from './form-people.ts';
import { emptyPlacement, type FormationProblem } from './formation-problem.ts';
import { placingPool, type PlacingPool } from './placing-pool.ts';

const count = 1_800;
const problem: FormationProblem = {
  people: columnsOf(madeUpPeople(count, 'threads', 'COUNTRY')),
  isCandidate: new Uint8Array(count).fill(1),
  priority: new Uint8Array(count),
  tribes: [],
  apart: [],
  meetAgain: [],
};

describe('a pool of threads', () => {
  let pool: PlacingPool;
  beforeAll(() => {
    pool = placingPool(2);
  });
  afterAll(() => pool.stop());

  it('places people as one thread does', async () => {
    expect(await formPeople(problem, 'seed', pool)).toEqual(await formPeople(problem, 'seed', inThisThread));
  });

  it.runIf(process.platform === 'linux')('runs after the threads that answer requests', async () => {
    await pool.place({ problem, placed: emptyPlacement, seed: 'seed' });
    expect(niceValue(process.pid)).toBeLessThan(19);
    expect(readdirSync('/proc/self/task').map(Number).map(niceValue)).toContain(19);
  });
});

/** The nice value of a thread of this process: the 19th field of its stat. The main thread has the process's id. */
function niceValue(thread: number): number {
  const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
}
