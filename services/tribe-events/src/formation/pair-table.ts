import { speakOneLanguage } from '../matching/group-score.ts';
import { inReach, pairScore } from '../matching/pair-score.ts';
import { meetAgainBonus } from '../matching/weights.ts';
import type { FormationProblem } from './formation-problem.ts';

/** The scores of all pairs of a cell, made once, because building and improving groups read each many times. */
export interface PairTable {
  readonly count: number;
  /** `count` rows of `count`: `pairScore`, or -1 if the two cannot be together. */
  readonly scores: Float32Array;
}

export function pairTable({
  people,
  apart,
  meetAgain,
}: Pick<FormationProblem, 'people' | 'apart' | 'meetAgain'>): PairTable {
  const { count } = people;
  const scores = new Float32Array(count * count).fill(-1);
  const pair = new Int32Array(2);
  for (let one = 0; one < count; one += 1) {
    pair[0] = one;
    for (let other = one + 1; other < count; other += 1) {
      pair[1] = other;
      if (!inReach(people, one, other) || !speakOneLanguage(people, pair)) continue;
      const score = pairScore(people, one, other);
      scores[one * count + other] = score;
      scores[other * count + one] = score;
    }
  }
  // Only the table has the bonus: scores that are stored, and reasons that are shown, are made without it.
  for (const [one, other] of meetAgain) {
    if ((scores[one * count + other] as number) < 0) continue;
    scores[one * count + other] = (scores[one * count + other] as number) + meetAgainBonus;
    scores[other * count + one] = (scores[other * count + one] as number) + meetAgainBonus;
  }
  for (const [one, other] of apart) {
    scores[one * count + other] = -1;
    scores[other * count + one] = -1;
  }
  return { count, scores };
}

/** The sum of a person's scores with these people; -1 if the person cannot be with one of them. */
export function scoreWith(
  { count, scores }: PairTable,
  person: number,
  others: ArrayLike<number>,
  start: number,
  end: number,
  except = -1,
): number {
  const row = person * count;
  let sum = 0;
  for (let place = start; place < end; place += 1) {
    const other = others[place] as number;
    if (other === except) continue;
    const score = scores[row + other] as number;
    if (score < 0) return -1;
    sum += score;
  }
  return sum;
}
