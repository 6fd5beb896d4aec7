import { speakOneLanguage } from '../matching/group-score.ts';
import type { PeopleColumns } from '../matching/people-columns.ts';
import { builtSize, fewestInGroup, mostInGroup } from './formation-problem.ts';
import type { Groups } from './groups.ts';
import { highest } from './highest.ts';
import type { PairTable } from './pair-table.ts';

interface Building {
  readonly people: PeopleColumns;
  readonly table: PairTable;
  readonly groups: Groups;
}

/**
 * Puts people who are in no group into groups: into new ones of five, or of four where there are no more; who remains
 * joins a group with a seat; who then remains begins a group with members whom larger groups can spare. People left
 * over before come first, then those who can be with the fewest others.
 */
export function buildGroups(building: Building, unplaced: readonly number[], priority: Uint8Array): void {
  const { groups, table } = building;
  const choices = new Map(unplaced.map((person) => [person, choicesOf(table, person, unplaced)]));
  const urgency = (one: number, other: number) =>
    (priority[other] as number) - (priority[one] as number) ||
    (choices.get(one) ?? 0) - (choices.get(other) ?? 0) ||
    one - other;
  const order = unplaced.toSorted(urgency);
  const isFree = (person: number) => groups.groupOf[person] === -1;

  for (const pick of [bestScore, mostChoices]) {
    for (const person of order) {
      if (!isFree(person)) continue;
      const members = gather(building, person, order.filter(isFree), pick);
      if (members.length >= fewestInGroup) groups.add(members);
    }
  }
  for (const person of order) if (isFree(person)) joinBestGroup(groups, person);
  for (const person of order) if (isFree(person)) beginWithSpared(building, person, order.filter(isFree));
}

type Pick = (table: PairTable, members: readonly number[], candidates: readonly number[]) => number;

/**
 * Adds one candidate after another until the group has five, or four of the last eight. Candidates who
 * cannot be with all members drop out.
 */
function gather({ people, table }: Building, person: number, from: readonly number[], pick: Pick): number[] {
  const members = [person];
  let candidates = from.filter((other) => other !== person);
  const size = from.length === 2 * fewestInGroup ? fewestInGroup : builtSize;
  while (members.length < size) {
    const last = members.at(-1) as number;
    candidates = candidates.filter(
      (other) =>
        other !== last &&
        (table.scores[last * table.count + other] as number) >= 0 &&
        // The table knows of two.
        (members.length === 1 || speakOneLanguage(people, [...members, other])),
    );
    if (candidates.length === 0) break;
    members.push(pick(table, members, candidates));
  }
  return members;
}

/** The candidate with the highest scores with the members. */
function bestScore({ scores, count }: PairTable, members: readonly number[], candidates: readonly number[]): number {
  return highest(candidates, (candidate) =>
    members.reduce((sum, member) => sum + (scores[candidate * count + member] as number), 0),
  );
}

/** The candidate who leaves most of the other candidates possible. */
function mostChoices(table: PairTable, _: readonly number[], candidates: readonly number[]): number {
  return highest(candidates, (candidate) => choicesOf(table, candidate, candidates));
}

function joinBestGroup(groups: Groups, person: number): void {
  let best = -1;
  let bestGain = -Infinity;
  for (let group = 0; group < groups.count; group += 1) {
    const size = groups.sizes[group] as number;
    if (size < fewestInGroup || size >= mostInGroup || groups.scoreWith(person, group) < 0) continue;
    const score = groups.scoreAfter(group, person, -1);
    if (score < 0) continue;
    const gain = score * (size + 1) - (groups.scores[group] as number) * size;
    if (gain > bestGain) [best, bestGain] = [group, gain];
  }
  if (best !== -1) groups.join(person, best);
}

/** Begins a group of four with others who are left over and with members of groups of more than four. */
function beginWithSpared({ people, table, groups }: Building, person: number, free: readonly number[]): void {
  const spare = Int32Array.from(groups.sizes, (size) => size - fewestInGroup);
  const candidates = [...free.filter((other) => other !== person), ...membersOfLarger(groups)];
  const members = [person];
  for (const candidate of candidates) {
    const group = groups.groupOf[candidate] as number;
    if (group !== -1 && (spare[group] as number) <= 0) continue;
    const together = members.every((member) => (table.scores[member * table.count + candidate] as number) >= 0);
    if (!together || !speakOneLanguage(people, [...members, candidate])) continue;
    members.push(candidate);
    if (group !== -1) spare[group] = (spare[group] as number) - 1;
    if (members.length === fewestInGroup) break;
  }
  if (members.length < fewestInGroup) return;
  for (const member of members) if (groups.groupOf[member] !== -1) groups.leave(member);
  groups.add(members);
}

function membersOfLarger(groups: Groups): number[] {
  const members: number[] = [];
  for (let group = 0; group < groups.count; group += 1) {
    if ((groups.sizes[group] as number) > fewestInGroup) members.push(...groups.membersOf(group));
  }
  return members;
}

function choicesOf({ scores, count }: PairTable, person: number, others: readonly number[]): number {
  let choices = 0;
  for (const other of others) if (other !== person && (scores[person * count + other] as number) >= 0) choices += 1;
  return choices;
}
