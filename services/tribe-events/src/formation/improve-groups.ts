import { randomOrder, type Random } from '@kindred/contracts/seeded-random';
import { fewestInGroup, mostInGroup } from './formation-problem.ts';
import { highest } from './highest.ts';
import type { Groups } from './groups.ts';

/** How many partners each person tries in a round. */
const triesInRound = 24;
const mostRounds = 24;

/** Rounds end once fewer of the tries than this improve anything. */
const worthwhile = 0.001;

/** What a change must add, so that rounding never makes two groups exchange a person for ever. */
const least = 1e-7;

/**
 * Lets people of different groups change places, or one move to a group with a seat, whenever that raises the sum over
 * people of their group's score; until few tries do. Groups keep four to eight people.
 * @param people those in groups
 */
export function improveGroups(groups: Groups, people: readonly number[], random: Random): void {
  if (groups.count < 2) return;
  for (let round = 0; round < mostRounds; round += 1) {
    let improved = 0;
    for (const place of randomOrder(people.length, random)) {
      const person = people[place] as number;
      for (let nth = 0; nth < triesInRound; nth += 1) {
        const other = people[Math.floor(random() * people.length)] as number;
        if (improveBy(groups, person, other, nth)) improved += 1;
      }
    }
    improved += splitLargest(groups);
    if (improved < people.length * triesInRound * worthwhile) return;
  }
}

/** Splits groups of eight into two of four where that helps. Returns how many. */
function splitLargest(groups: Groups): number {
  let splits = 0;
  for (let group = 0; group < groups.count; group += 1) {
    if (groups.sizes[group] !== mostInGroup) continue;
    const members = [...groups.membersOf(group)];
    const half = highest(halves(members), (part) => meanOfHalves(groups, members, part));
    if (meanOfHalves(groups, members, half) - (groups.scores[group] as number) <= least) continue;
    for (const member of half) groups.leave(member);
    groups.add(half);
    splits += 1;
  }
  return splits;
}

/** The halves that the first of eight can be in: 35. */
function halves([first, ...others]: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const [a, second] of others.entries()) {
    for (const [b, third] of others.entries()) {
      for (const [c, fourth] of others.entries()) {
        if (a < b && b < c) found.push([first as number, second, third, fourth]);
      }
    }
  }
  return found;
}

function meanOfHalves(groups: Groups, members: readonly number[], half: readonly number[]): number {
  const rest = members.filter((member) => !half.includes(member));
  return (groups.scoreOf(half) + groups.scoreOf(rest)) / 2;
}

/** Swaps the two if that helps. Each eighth try moves the one to the other's group instead. */
function improveBy(groups: Groups, person: number, other: number, nth: number): boolean {
  if (groups.groupOf[person] === groups.groupOf[other]) return false;
  if (nth % 8 === 7) return moveIfBetter(groups, person, other);
  if (gainOfSwap(groups, person, other) <= least) return false;
  groups.swap(person, other);
  return true;
}

/** What a swap adds to the sum over people of their group's score; -1 if people would be together who cannot be. */
export function gainOfSwap(groups: Groups, person: number, other: number): number {
  const [from, to] = [groups.groupOf[person] as number, groups.groupOf[other] as number];
  const inTo = groups.scoreWith(person, to, other);
  if (inTo < 0) return -1;
  const inFrom = groups.scoreWith(other, from, person);
  if (inFrom < 0) return -1;
  const [scoreOfFrom, scoreOfTo] = [groups.scoreAfter(from, other, person), groups.scoreAfter(to, person, other)];
  if (scoreOfFrom < 0 || scoreOfTo < 0) return -1;
  return (
    (scoreOfFrom - (groups.scores[from] as number)) * (groups.sizes[from] as number) +
    (scoreOfTo - (groups.scores[to] as number)) * (groups.sizes[to] as number)
  );
}

function moveIfBetter(groups: Groups, person: number, other: number): boolean {
  const [from, to] = [groups.groupOf[person] as number, groups.groupOf[other] as number];
  const [sizeOfFrom, sizeOfTo] = [groups.sizes[from] as number, groups.sizes[to] as number];
  if (sizeOfFrom <= fewestInGroup || sizeOfTo >= mostInGroup || groups.scoreWith(person, to) < 0) return false;
  const scoreOfTo = groups.scoreAfter(to, person, -1);
  if (scoreOfTo < 0) return false;
  const scoreOfFrom = groups.scoreAfter(from, -1, person);
  const before = (groups.scores[from] as number) * sizeOfFrom + (groups.scores[to] as number) * sizeOfTo;
  if (scoreOfFrom * (sizeOfFrom - 1) + scoreOfTo * (sizeOfTo + 1) - before <= least) return false;
  groups.leave(person);
  groups.join(person, to);
  return true;
}
