import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cellsOfPhase, formPeople, inThisThread, taskOf } from '@kindred/tribe-events/formation/form-people';
import {
  emptyPlacement,
  type FormationProblem,
  type Placement,
} from '@kindred/tribe-events/formation/formation-problem';
import type { CellTask } from '@kindred/tribe-events/formation/place-cell';

interface Waiting {
  readonly task: CellTask;
  readonly answer: (placement: Placement) => void;
}

/** A formation whose cells are placed by several processes. Each has two cells at a time. */
export interface Spreading {
  readonly processes: number;
  /** Kills the first process after it has placed so many cells; the others place what it had. */
  readonly killAfter?: number;
}

export function formInProcesses(problem: FormationProblem, spreading: Spreading): Promise<Placement> {
  return inProcesses(spreading, (place) => formPeople(problem, 'bench', { ...inThisThread, place }));
}

/** How long processes take to place the cells of a first phase, without cutting the area and merging the cells. */
export async function scoringSeconds(problem: FormationProblem, processes: number): Promise<number> {
  const cells = await cellsOfPhase(problem, emptyPlacement, 0, inThisThread);
  const tasks = cells.map((cell, nth) => taskOf(problem, emptyPlacement, cell, `bench/${nth}`));
  return inProcesses({ processes }, async (place) => {
    const started = performance.now();
    await Promise.all(tasks.map(place));
    return (performance.now() - started) / 1_000;
  });
}

async function inProcesses<Result>(
  { processes, killAfter }: Spreading,
  work: (place: (task: CellTask) => Promise<Placement>) => Promise<Result>,
): Promise<Result> {
  const children = await Promise.all(Array.from({ length: processes }, startProcess));
  try {
    return await work(spread(children, killAfter ?? Infinity));
  } finally {
    for (const child of children) child.kill();
  }
}

async function startProcess(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./placing-process.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: ['--import', 'tsx'],
  });
  await once(child, 'message');
  return child;
}

function spread(children: readonly ChildProcess[], killAfter: number): (task: CellTask) => Promise<Placement> {
  const queue: Waiting[] = [];
  const held = new Map(children.map((child) => [child, new Map<number, Waiting>()]));
  let next = 0;
  const giveOut = () => {
    for (const [child, tasks] of held) {
      while (tasks.size < 2 && queue.length > 0) {
        const waiting = queue.shift() as Waiting;
        tasks.set((next += 1), waiting);
        child.send({ nth: next, task: waiting.task });
      }
    }
  };
  for (const [child, tasks] of held) {
    let placed = 0;
    child.on('message', ({ nth, placement }: { nth: number; placement: Placement }) => {
      tasks.get(nth)?.answer(placement);
      tasks.delete(nth);
      placed += 1;
      if (child === children[0] && placed === killAfter) {
        child.kill('SIGKILL');
        held.delete(child);
        queue.push(...tasks.values());
      }
      giveOut();
    });
  }
  return (task) =>
    new Promise((answer) => {
      queue.push({ task, answer });
      giveOut();
    });
}
