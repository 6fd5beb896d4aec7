import { madeUpPeople, type Spread } from '@kindred/testkit/made-up-people';
import type { FormationProblem } from '@kindred/tribe-events/formation/formation-problem';
import { columnsOf } from '@kindred/tribe-events/matching/people-columns';

/** Made-up people who are all to be placed, without tribes and blocks. */
export function madeUpProblem(count: number, spread: Spread): FormationProblem {
  return {
    people: columnsOf(madeUpPeople(count, 'bench', spread)),
    isCandidate: new Uint8Array(count).fill(1),
    priority: new Uint8Array(count),
    tribes: [],
    apart: [],
    meetAgain: [],
  };
}
