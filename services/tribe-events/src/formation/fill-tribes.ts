import { commonEvenings, groupBalance } from '../matching/group-score.ts';
import type { PeopleColumns } from '../matching/people-columns.ts';
import { fillingScore, weights, withoutCommonEvening } from '../matching/weights.ts';
import type { Fill } from './formation-problem.ts';
import type { Groups } from './groups.ts';

interface Best {
  readonly person: number;
  readonly score: number;
}

/**
 * Fills the free seats of tribes, the best pair of person and tribe first, as long as its score is 70 or more. A person
 * who joins changes the tribe's score for the others.
 * @param tribes groups of known members, in the order of `freeSeats`; people who are placed join them
 */
export function fillTribes(
  people: PeopleColumns,
  tribes: Groups,
  freeSeats: readonly number[],
  isUnplaced: (person: number) => boolean,
): Fill[] {
  const seats = [...freeSeats];
  const unplaced = indexesWhere(people.count, isUnplaced);
  const best = seats.map((free, tribe) => (free > 0 ? bestFor(people, tribes, tribe, unplaced) : null));
  const fills: Fill[] = [];
  for (;;) {
    const tribe = placeOfBest(best);
    const chosen = best[tribe];
    if (!chosen) return fills;
    const { person } = chosen;
    tribes.join(person, tribe);
    seats[tribe] = (seats[tribe] ?? 0) - 1;
    fills.push({ person, tribe });
    unplaced.delete(person);
    for (const [other, of] of best.entries()) {
      if (other !== tribe && of?.person !== person) continue;
      best[other] = (seats[other] ?? 0) > 0 ? bestFor(people, tribes, other, unplaced) : null;
    }
  }
}

/** The score of a person for a group, from 0 to 1, as `compatibilityWith` makes it; -1 if they cannot be together. */
export function scoreForGroup(people: PeopleColumns, groups: Groups, person: number, group: number): number {
  const pairs = groups.scoreWith(person, group);
  if (pairs < 0 || groups.scoreAfter(group, person, -1) < 0) return -1;
  const all = [...groups.membersOf(group), person];
  const extraversion = all.reduce((sum, one) => sum + (people.traits[one * 5 + 2] as number), 0);
  const score = pairs / (all.length - 1) + weights.of.GROUP_BALANCE * groupBalance(extraversion, all.length);
  return commonEvenings(people, all) === 0 ? score * withoutCommonEvening : score;
}

function bestFor(people: PeopleColumns, tribes: Groups, tribe: number, unplaced: ReadonlySet<number>): Best | null {
  if (tribes.sizes[tribe] === 0) return null;
  let best: Best | null = null;
  for (const person of unplaced) {
    const score = scoreForGroup(people, tribes, person, tribe);
    if (score * 100 >= fillingScore && score > (best?.score ?? 0)) best = { person, score };
  }
  return best;
}

function placeOfBest(best: readonly (Best | null)[]): number {
  let place = 0;
  for (let tribe = 1; tribe < best.length; tribe += 1) {
    if ((best[tribe]?.score ?? 0) > (best[place]?.score ?? 0)) place = tribe;
  }
  return place;
}

function indexesWhere(count: number, holds: (index: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < count; index += 1) if (holds(index)) found.add(index);
  return found;
}
