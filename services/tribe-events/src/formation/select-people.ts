import type { PeopleColumns } from '../matching/people-columns.ts';
import type { FormationProblem, Placement } from './formation-problem.ts';

/** The columns of some people, in the order of their indexes. */
export function selectColumns(columns: PeopleColumns, indexes: readonly number[]): PeopleColumns {
  const { interestStarts, interests, languageWords } = columns;
  const of = <List extends TypedList>(list: List, width: number): List => selectFrom(list, indexes, width);
  const startOf = (index: number) => interestStarts[index] as number;
  const lengths = indexes.map((index) => startOf(index + 1) - startOf(index));
  const starts = new Uint32Array(indexes.length + 1);
  for (const [place, length] of lengths.entries()) starts[place + 1] = (starts[place] as number) + length;
  const selected = new Uint32Array(starts[indexes.length] as number);
  for (const [place, index] of indexes.entries()) {
    selected.set(interests.subarray(startOf(index), startOf(index + 1)), starts[place]);
  }
  return {
    count: indexes.length,
    traits: of(columns.traits, 5),
    styles: of(columns.styles, 1),
    places: of(columns.places, 3),
    reach: of(columns.reach, 1),
    interestStarts: starts,
    interests: selected,
    languageWords,
    languages: of(columns.languages, languageWords),
    evenings: of(columns.evenings, 1),
  };
}

/** Some people and tribes of a problem, as a problem of its own with indexes of its own. */
export function selectProblem(
  problem: FormationProblem,
  people: readonly number[],
  tribes: readonly number[],
): FormationProblem {
  const placeOf = placesOf(people);
  return {
    people: selectColumns(problem.people, people),
    isCandidate: selectFrom(problem.isCandidate, people, 1),
    priority: selectFrom(problem.priority, people, 1),
    tribes: tribes.map((tribe) => {
      const { members = [], freeSeats = 0 } = problem.tribes[tribe] ?? {};
      return { members: members.map(placeOf), freeSeats };
    }),
    apart: selectPairs(problem.apart, placeOf),
    meetAgain: selectPairs(problem.meetAgain, placeOf),
  };
}

type Pairs = readonly (readonly [number, number])[];

function selectPairs(pairs: Pairs, placeOf: (index: number) => number): Pairs {
  return pairs
    .map(([one, other]) => [placeOf(one), placeOf(other)] as const)
    .filter((pair) => pair.every((place) => place !== -1));
}

/** A placement by the indexes that `selectProblem` gave. */
export function selectPlacement(
  placement: Placement,
  people: readonly number[],
  tribes: readonly number[],
  groups: readonly number[],
): Placement {
  const [placeOf, placeOfTribe] = [placesOf(people), placesOf(tribes)];
  return {
    groups: groups.map((group) => (placement.groups[group] ?? []).map(placeOf)),
    fills: placement.fills
      .map(({ person, tribe }) => ({ person: placeOf(person), tribe: placeOfTribe(tribe) }))
      .filter(({ tribe }) => tribe !== -1),
  };
}

/** The placement of a cell, with the indexes of the whole problem again. */
export function wholePlacement(
  { groups, fills }: Placement,
  people: readonly number[],
  tribes: readonly number[],
): Placement {
  return {
    groups: groups.map((group) => group.map((place) => people[place] as number)),
    fills: fills.map((fill) => ({ person: people[fill.person] as number, tribe: tribes[fill.tribe] as number })),
  };
}

type TypedList = Float32Array | Float64Array | Uint8Array | Uint32Array;

function selectFrom<List extends TypedList>(list: List, indexes: readonly number[], width: number): List {
  const selected = new (list.constructor as new (length: number) => List)(indexes.length * width);
  for (const [place, index] of indexes.entries()) {
    for (let nth = 0; nth < width; nth += 1) selected[place * width + nth] = list[index * width + nth] as number;
  }
  return selected;
}

/** The place of an index in a list; -1 if it is not there. */
function placesOf(indexes: readonly number[]): (index: number) => number {
  const places = new Map(indexes.map((index, place) => [index, place]));
  return (index) => places.get(index) ?? -1;
}
