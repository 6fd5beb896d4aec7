import { seededRandom } from '@kindred/contracts/seeded-random';
import { buildGroups } from './build-groups.ts';
import { fillTribes } from './fill-tribes.ts';
import { leftOver, type FormationProblem, type Placement } from './formation-problem.ts';
import { Groups } from './groups.ts';
import { improveGroups } from './improve-groups.ts';
import { pairTable } from './pair-table.ts';

/** One cell: people and tribes that are near each other, and how they are placed so far. */
export interface CellTask {
  readonly problem: FormationProblem;
  readonly placed: Placement;
  readonly seed: string;
}

/**
 * Places the people of a cell: fills its tribes, groups the rest, improves the groups. A pure function of its task: any
 * process makes the same of it. It takes about a second, so that servers run it in a worker thread.
 */
export function placeCell({ problem, placed, seed }: CellTask): Placement {
  const { people, priority, tribes: known } = problem;
  const table = pairTable(problem);
  const tribes = new Groups(people, table, known.length);
  for (const { members } of known) tribes.add(members);
  for (const { person, tribe } of placed.fills) tribes.join(person, tribe);
  const groups = new Groups(people, table, people.count);
  for (const group of placed.groups) groups.add(group);

  const waiting = new Set(leftOver(problem, placed));
  const fills = fillTribes(people, tribes, seatsLeft(problem, placed), (person) => waiting.has(person));
  for (const { person } of fills) waiting.delete(person);
  buildGroups({ people, table, groups }, [...waiting], priority);
  const grouped = Array.from({ length: people.count }, (_, person) => person).filter(
    (person) => groups.groupOf[person] !== -1,
  );
  improveGroups(groups, grouped, seededRandom(seed));
  return { groups: membersOfAll(groups), fills: [...placed.fills, ...fills] };
}

function seatsLeft({ tribes }: FormationProblem, { fills }: Placement): number[] {
  const seats = tribes.map(({ freeSeats }) => freeSeats);
  for (const { tribe } of fills) seats[tribe] = (seats[tribe] ?? 0) - 1;
  return seats;
}

function membersOfAll(groups: Groups): number[][] {
  return Array.from({ length: groups.count }, (_, group) => [...groups.membersOf(group)].sort((a, b) => a - b));
}
