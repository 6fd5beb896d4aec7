import type { Placement } from './formation-problem.ts';

/** How two placements differ. People are named by what both runs know them by. */
export interface PlacementDifference {
  /** Groups with exactly the same people. */
  readonly sameGroups: number;
  /** People who are placed in one and left over in the other. */
  readonly placedInFirstAlone: number;
  readonly placedInSecondAlone: number;
  /** The share of the pairs who are together in either that are together in both, from 0 to 1; 1 if there are none. */
  readonly sharedPairs: number;
}

/** @param first groups of ids */
export function comparePlacements(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
): PlacementDifference {
  const [peopleOfFirst, peopleOfSecond] = [new Set(first.flat()), new Set(second.flat())];
  const [pairsOfFirst, pairsOfSecond] = [pairsOf(first), pairsOf(second)];
  const shared = countIn(pairsOfFirst, pairsOfSecond);
  const either = pairsOfFirst.size + pairsOfSecond.size - shared;
  const keys = new Set(second.map(keyOf));
  return {
    sameGroups: first.filter((group) => keys.has(keyOf(group))).length,
    placedInFirstAlone: peopleOfFirst.size - countIn(peopleOfFirst, peopleOfSecond),
    placedInSecondAlone: peopleOfSecond.size - countIn(peopleOfSecond, peopleOfFirst),
    sharedPairs: either === 0 ? 1 : shared / either,
  };
}

/** The groups of a placement by the ids of their people. */
export function groupsOfIds({ groups }: Placement, ids: readonly string[]): string[][] {
  return groups.map((group) => group.map((person) => ids[person] as string));
}

const keyOf = (group: readonly string[]) => group.toSorted().join(' ');

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) =>
      group.flatMap((one, place) => group.slice(place + 1).map((other) => keyOf([one, other]))),
    ),
  );
}

function countIn(entries: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const entry of entries) if (others.has(entry)) count += 1;
  return count;
}
