import type { PeopleColumns } from './people-columns.ts';
import { inReach } from './pair-score.ts';
import { weights, withoutCommonEvening } from './weights.ts';

const everyEvening = 0b1111111;

/**
 * How balanced a group is, from 0 to 1: best if outgoing and quiet people even out.
 * @param extraversion the sum of its members' scores
 */
export function groupBalance(extraversion: number, size: number): number {
  return 1 - Math.abs(extraversion / size - 50) / 50;
}

/**
 * The score of a group of at least two, from 0 to 1. A group of two is a pair.
 * @param pairs the sum of `pairScore` of all its pairs
 * @param evenings the bits of `commonEvenings`
 */
export function groupScore(pairs: number, extraversion: number, evenings: number, size: number): number {
  const mean = (pairs * 2) / (size * (size - 1));
  const score = mean + weights.of.GROUP_BALANCE * groupBalance(extraversion, size);
  return evenings === 0 ? score * withoutCommonEvening : score;
}

/** The evenings on which all of these people are free, as bits. A person who has not said is free on any. */
export function commonEvenings({ evenings }: PeopleColumns, members: ArrayLike<number>, size = members.length): number {
  let common = everyEvening;
  for (let place = 0; place < size; place += 1) {
    const own = evenings[members[place] as number] as number;
    if (own !== 0) common &= own;
  }
  return common;
}

/** Whether all of these people speak one language. A person who has not said is taken to speak any. */
export function speakOneLanguage(people: PeopleColumns, members: ArrayLike<number>, size = members.length): boolean {
  const { languages, languageWords } = people;
  if (languageWords === 1) return oneWordInCommon(languages, members, size);
  let someoneSaid = false;
  let common = Array.from({ length: languageWords }, () => -1);
  for (let place = 0; place < size; place += 1) {
    const start = (members[place] as number) * languageWords;
    const own = [...languages.subarray(start, start + languageWords)];
    if (own.every((word) => word === 0)) continue;
    someoneSaid = true;
    common = common.map((word, nth) => word & (own[nth] as number));
  }
  return !someoneSaid || common.some((word) => word !== 0);
}

/** Whether all of these people are in each other's reach. */
export function allInReach(people: PeopleColumns, members: ArrayLike<number>, size = members.length): boolean {
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      if (!inReach(people, members[one] as number, members[other] as number)) return false;
    }
  }
  return true;
}

function oneWordInCommon(languages: Uint32Array, members: ArrayLike<number>, size: number): boolean {
  let common = -1;
  for (let place = 0; place < size; place += 1) {
    const own = languages[members[place] as number] as number;
    if (own !== 0) common &= own;
  }
  return common !== 0;
}
