import { setImmediate } from 'node:timers/promises';
import { cutIntoCells, type Units } from './cells.ts';
import { emptyPlacement, leftOver, type FormationProblem, type Placement } from './formation-problem.ts';
import { placeCell, type CellTask } from './place-cell.ts';
import { selectPlacement, selectProblem, wholePlacement } from './select-people.ts';

/**
 * A formation goes over the area in phases. Each cuts it into cells elsewhere, so that people near an edge of one phase
 * are in the middle of a cell of the next. The cells of a phase do not depend on each other.
 */
export const phaseShifts: readonly number[] = [0, 0.3, -0.3];

/** Indexes of the people, the tribes and the groups of a cell. */
export interface Cell {
  readonly people: readonly number[];
  readonly tribes: readonly number[];
  readonly groups: readonly number[];
}

/** What does the work of a formation: this thread, or others. */
export interface FormationWorkers {
  place(task: CellTask): Placement | Promise<Placement>;
  cut(units: Units, shift: number): number[][] | Promise<number[][]>;
}

/** Does the work in the thread that asks, which answers no request meanwhile. */
export const inThisThread: FormationWorkers = { place: placeCell, cut: cutIntoCells };

/** The cells of a phase, without candidates who have no point and tribes of whose members no point is known. */
export async function cellsOfPhase(
  problem: FormationProblem,
  placement: Placement,
  phase: number,
  { cut }: Pick<FormationWorkers, 'cut'>,
): Promise<Cell[]> {
  const filledWith = problem.tribes.map((): number[] => []);
  for (const { person, tribe } of placement.fills) filledWith[tribe]?.push(person);
  const parts: Cell[] = [
    ...problem.tribes.map(({ members }, tribe) => ({
      people: [...members, ...(filledWith[tribe] ?? [])],
      tribes: [tribe],
      groups: [],
    })),
    ...placement.groups.map((people, group) => ({ people, tribes: [], groups: [group] })),
    ...leftOver(problem, placement).map((person) => ({ people: [person], tribes: [], groups: [] })),
  ];
  const placed = parts.filter(({ people }) => hasPlace(problem, people[0]));
  const cells = await cut(unitsOf(problem, placed), phaseShifts[phase] ?? 0);
  return cells.map((cell) => joined(cell.map((unit) => placed[unit] as Cell)));
}

/** What a process needs in order to place the people of a cell. */
export function taskOf(problem: FormationProblem, placement: Placement, cell: Cell, seed: string): CellTask {
  return {
    problem: selectProblem(problem, cell.people, cell.tribes),
    placed: selectPlacement(placement, cell.people, cell.tribes, cell.groups),
    seed,
  };
}

/**
 * The placement after a phase, from the placements of all of its cells. Groups are in the order of their first people,
 * so that a run that keeps its placement in the database goes on from the same one.
 */
export function mergeCells(cells: readonly Cell[], placements: readonly Placement[]): Placement {
  const whole = placements.map((placement, nth) => {
    const { people, tribes } = cells[nth] as Cell;
    return wholePlacement(placement, people, tribes);
  });
  return {
    groups: whole.flatMap(({ groups }) => groups).toSorted(([one], [other]) => (one as number) - (other as number)),
    fills: whole.flatMap(({ fills }) => fills).toSorted((one, other) => one.person - other.person),
  };
}

/**
 * Places all people of a problem. The same problem and seed give the same placement, whichever thread places which cell
 * and when.
 */
export async function formPeople(
  problem: FormationProblem,
  seed: string,
  workers: FormationWorkers,
): Promise<Placement> {
  let placement = emptyPlacement;
  for (const phase of phaseShifts.keys()) {
    const cells = await cellsOfPhase(problem, placement, phase, workers);
    const placing: (Placement | Promise<Placement>)[] = [];
    for (const [nth, cell] of cells.entries()) {
      placing.push(workers.place(taskOf(problem, placement, cell, seedOfCell(seed, phase, nth))));
      await setImmediate();
    }
    placement = mergeCells(cells, await Promise.all(placing));
  }
  return placement;
}

export const seedOfCell = (seed: string, phase: number, nth: number): string => `${seed}/${phase}/${nth}`;

function joined(parts: readonly Cell[]): Cell {
  const people = new Set(parts.flatMap((part) => part.people));
  return {
    // A person may be known as a member of two tribes.
    people: [...people].sort((one, other) => one - other),
    tribes: parts.flatMap(({ tribes }) => tribes).sort((one, other) => one - other),
    groups: parts.flatMap(({ groups }) => groups).sort((one, other) => one - other),
  };
}

/** Each part is where its first person is. */
function unitsOf({ people }: FormationProblem, parts: readonly Cell[]): Units {
  const places = new Float64Array(parts.length * 3);
  for (const [part, { people: members }] of parts.entries()) {
    const start = (members[0] as number) * 3;
    places.set(people.places.subarray(start, start + 3), part * 3);
  }
  return { places, people: Int32Array.from(parts, ({ people: members }) => members.length) };
}

function hasPlace({ people }: FormationProblem, person: number | undefined): boolean {
  return person !== undefined && !Number.isNaN(people.places[person * 3]);
}
