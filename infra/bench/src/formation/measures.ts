import { seededRandom } from '@kindred/contracts/seeded-random';
import { cellsOfPhase, inThisThread } from '@kindred/tribe-events/formation/form-people';
import {
  emptyPlacement,
  leftOver,
  type FormationProblem,
  type Placement,
} from '@kindred/tribe-events/formation/formation-problem';
import { scoreOfGroup } from '@kindred/tribe-events/formation/quality';
import { allInReach, speakOneLanguage } from '@kindred/tribe-events/matching/group-score';
import type { PeopleColumns } from '@kindred/tribe-events/matching/people-columns';

type Group = readonly number[];

/** The share of random swaps of two people between groups that would raise the sum of scores, in per cent. */
export function improvingSwapsPercent({ people }: FormationProblem, { groups }: Placement, samples: number): number {
  const random = seededRandom('swaps');
  const seats = groups.flatMap((group) => group.map((person) => ({ group, person })));
  const anySeat = () => seats[Math.floor(random() * seats.length)];
  let improving = 0;
  for (let nth = 0; nth < samples; nth += 1) {
    const [one, other] = [anySeat(), anySeat()];
    if (one && other && one.group !== other.group && isBetter(people, one, other)) improving += 1;
  }
  return (improving / samples) * 100;
}

interface Seat {
  readonly group: Group;
  readonly person: number;
}

function isBetter(people: PeopleColumns, one: Seat, other: Seat): boolean {
  const changed = [
    one.group.map((member) => (member === one.person ? other.person : member)),
    other.group.map((member) => (member === other.person ? one.person : member)),
  ];
  if (!changed.every((group) => canBeTogether(people, group))) return false;
  return sumOf(people, changed) > sumOf(people, [one.group, other.group]) + 1e-6;
}

/** Of the people who are in a group, or could be with three others who can all be together: those who are. */
export function groupedOfGroupablePercent(problem: FormationProblem, placement: Placement): number {
  const grouped = placement.groups.flat().length;
  const missed = leftOver(problem, placement).filter((person) => hasThreeOthers(problem.people, person)).length;
  return (grouped / (grouped + missed)) * 100;
}

function hasThreeOthers(people: PeopleColumns, person: number): boolean {
  const near = Array.from({ length: people.count }, (_, other) => other).filter(
    (other) => other !== person && canBeTogether(people, [person, other]),
  );
  return near.some((one, first) =>
    near.some(
      (two, second) =>
        second > first &&
        canBeTogether(people, [person, one, two]) &&
        near.some((three, third) => third > second && canBeTogether(people, [person, one, two, three])),
    ),
  );
}

/** The mean score of people within 5 miles of a person in another cell, as a share of the mean of the others. */
export async function edgeToOthers(problem: FormationProblem, placement: Placement): Promise<number> {
  const cells = await cellsOfPhase(problem, emptyPlacement, 0, inThisThread);
  const cellOf = new Int32Array(problem.people.count).fill(-1);
  for (const [nth, cell] of cells.entries()) for (const person of cell.people) cellOf[person] = nth;
  const isNear = nearOtherCells(problem.people, cellOf);
  const sums = { edge: 0, edgePeople: 0, rest: 0, restPeople: 0 };
  for (const group of placement.groups) {
    const score = scoreOfGroup(problem.people, group);
    for (const person of group) {
      const part = isNear(person) ? 'edge' : 'rest';
      sums[part] += score;
      sums[`${part}People`] += 1;
    }
  }
  return sums.edge / sums.edgePeople / (sums.rest / sums.restPeople);
}

/** 5 miles on the unit sphere. */
const fiveMiles = 5 / 3958.7613;

function nearOtherCells({ places, count }: PeopleColumns, cellOf: Int32Array): (person: number) => boolean {
  const boxes = new Map<string, number[]>();
  const boxOf = (person: number) =>
    [0, 1, 2].map((axis) => Math.floor((places[person * 3 + axis] as number) / fiveMiles));
  for (let person = 0; person < count; person += 1) {
    const key = boxOf(person).join();
    boxes.set(key, [...(boxes.get(key) ?? []), person]);
  }
  const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z) => [x, y, z] as const)));
  const distance = (one: number, other: number) =>
    Math.hypot(...[0, 1, 2].map((axis) => (places[one * 3 + axis] as number) - (places[other * 3 + axis] as number)));
  return (person) =>
    around.some(([x, y, z]) => {
      const [a = 0, b = 0, c = 0] = boxOf(person);
      const others = boxes.get([a + x, b + y, c + z].join()) ?? [];
      return others.some((other) => cellOf[other] !== cellOf[person] && distance(person, other) <= fiveMiles);
    });
}

function canBeTogether(people: PeopleColumns, group: Group): boolean {
  return allInReach(people, group) && speakOneLanguage(people, group);
}

function sumOf(people: PeopleColumns, groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + scoreOfGroup(people, group) * group.length, 0);
}
