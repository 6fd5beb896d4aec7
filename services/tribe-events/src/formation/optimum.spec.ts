import { madeUpPeople } from '@kindred/testkit/made-up-people';
import { compatibilityOf } from '../matching/compatibility.ts';
import { columnsOf } from '../matching/people-columns.ts';
import type { MatchPerson } from '../matching/match-person.ts';
import { formPeople, inThisThread } from './form-people.ts';
import type { FormationProblem } from './formation-problem.ts';
import { qualityOf } from './quality.ts';

/** The most people that can be grouped, and then the highest sum over them of their group's score: by trying all. */
function optimumOf(people: readonly MatchPerson[]): { grouped: number; sum: number } {
  const all = 2 ** people.length;
  const membersOf = (set: number) => people.filter((_, person) => (set >> person) & 1);
  const valueOf = Array.from({ length: all }, (_, set) => {
    const members = membersOf(set);
    if (members.length < 4 || members.length > 8) return null;
    const score = compatibilityOf(members)?.score;
    return score === undefined ? null : { grouped: members.length, sum: score * members.length };
  });
  const best = [{ grouped: 0, sum: 0 }];
  for (let set = 1; set < all; set += 1) {
    const lowest = set & -set;
    let found = best[set - lowest]!;
    for (let part = set; part > 0; part = (part - 1) & set) {
      const value = part & lowest ? valueOf[part] : null;
      if (!value) continue;
      const rest = best[set - part]!;
      const [grouped, sum] = [rest.grouped + value.grouped, rest.sum + value.sum];
      if (grouped > found.grouped || (grouped === found.grouped && sum > found.sum)) found = { grouped, sum };
    }
    best.push(found);
  }
  return best[all - 1]!;
}

describe('a formation of few people, held against all that are possible', () => {
  it.each([8, 9, 10, 11, 12, 13])('reaches 0.95 of the best mean with %d people', async (count) => {
    const means = { best: 0, ours: 0 };
    for (const seed of ['one', 'two', 'three']) {
      const people = madeUpPeople(count, seed, 'CITY').map((person) => ({ ...person, maxTravelDistanceMiles: 50 }));
      const problem: FormationProblem = {
        people: columnsOf(people),
        isCandidate: new Uint8Array(count).fill(1),
        priority: new Uint8Array(count),
        tribes: [],
        apart: [],
        meetAgain: [],
      };
      const quality = qualityOf(problem, await formPeople(problem, seed, inThisThread));
      const best = optimumOf(people);
      expect(quality.grouped).toBe(best.grouped);
      means.best += best.sum / best.grouped;
      means.ours += quality.meanScore ?? 0;
    }
    expect(means.ours / means.best).toBeGreaterThanOrEqual(0.95);
    expect(means.ours / means.best).toBeLessThanOrEqual(1.0001);
  });
});
