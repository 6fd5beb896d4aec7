import { allInReach, commonEvenings, groupBalance, groupScore, speakOneLanguage } from './group-score.ts';
import type { MatchPerson } from './match-person.ts';
import { factorOfPair, pairScore } from './pair-score.ts';
import { columnsOf, type PeopleColumns } from './people-columns.ts';
import { pairFactors, weights, type Factor } from './weights.ts';

/** How well people go together, each number from 0 to 100. For matching and storage: people are shown reasons. */
export interface Compatibility {
  readonly weightsVersion: number;
  readonly score: number;
  readonly factors: Readonly<Record<Factor, number>>;
  /** False lowers the score. */
  readonly haveCommonEvening: boolean;
}

/**
 * How well these people go together, whatever their order: two, or a group. Null if some of them are out of reach of
 * each other, or have no language in common.
 */
export function compatibilityOf(people: readonly MatchPerson[]): Compatibility | null {
  const columns = columnsOf(people.toSorted(byId));
  const members = everyoneIn(columns);
  return compatibilityIfTogether(columns, members, pairsOf(members, 0));
}

/**
 * How well a person goes with the members of a group, whatever their order. The balance is that of the group with the
 * person; the other factors are means over the members. Null if the person cannot be with one of them.
 */
export function compatibilityWith(person: MatchPerson, members: readonly MatchPerson[]): Compatibility | null {
  const columns = columnsOf([person, ...members.toSorted(byId)]);
  const all = everyoneIn(columns);
  return compatibilityIfTogether(columns, all, pairsOf(all, 1));
}

/** How well the members of a group go together, by their indexes. The caller knows that they can be together. */
export function compatibilityOfGroup(people: PeopleColumns, members: readonly number[]): Compatibility {
  return compatibilityAmong(people, members, pairsOf(members, 0));
}

type Pairs = readonly (readonly [number, number])[];

/** @param ofFirst 1 for the pairs that the first member is in, 0 for all */
function pairsOf(members: readonly number[], ofFirst: 0 | 1): Pairs {
  const firsts = ofFirst ? members.slice(0, 1) : members;
  return firsts.flatMap((one, place) => members.slice(place + 1).map((other) => [one, other] as const));
}

function compatibilityIfTogether(
  people: PeopleColumns,
  members: readonly number[],
  pairs: Pairs,
): Compatibility | null {
  if (members.length < 2) return null;
  const reachable = pairs.every((pair) => allInReach(people, pair));
  return reachable && speakOneLanguage(people, members) ? compatibilityAmong(people, members, pairs) : null;
}

function compatibilityAmong(people: PeopleColumns, members: readonly number[], pairs: Pairs): Compatibility {
  const { length: size } = members;
  const mean = (of: (people: PeopleColumns, one: number, other: number) => number) =>
    pairs.reduce((sum, [one, other]) => sum + of(people, one, other), 0) / pairs.length;
  const extraversion = members.reduce((sum, index) => sum + (people.traits[index * 5 + 2] ?? 0), 0);
  const evenings = commonEvenings(people, members);
  const ofPairs = Object.fromEntries(pairFactors.map((factor) => [factor, percent(mean(factorOfPair[factor]))]));
  const allPairs = (mean(pairScore) * size * (size - 1)) / 2;
  return {
    weightsVersion: weights.version,
    score: percent(groupScore(allPairs, extraversion, evenings, size)),
    factors: { ...ofPairs, GROUP_BALANCE: percent(groupBalance(extraversion, size)) } as Record<Factor, number>,
    haveCommonEvening: evenings !== 0,
  };
}

const everyoneIn = ({ count }: PeopleColumns) => Array.from({ length: count }, (_, index) => index);

const byId = (one: MatchPerson, other: MatchPerson) => (one.id < other.id ? -1 : 1);

/** Two decimals. */
function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
