import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { formPeople, inThisThread } from '@kindred/tribe-events/formation/form-people';
import type { FormationProblem, Placement } from '@kindred/tribe-events/formation/formation-problem';
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

export async function formInProcesses(problem: FormationProblem, { processes, killAfter }: Spreading) {
  const children = await Promise.all(Array.from({ length: processes }, startProcess));
  try {
    const place = spread(children, killAfter ?? Infinity);
    const started = performance.now();
    const placement = await formPeople(problem, 'bench', { ...inThisThread, place });
    return { placement, seconds: (performance.now() - started) / 1_000 };
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
