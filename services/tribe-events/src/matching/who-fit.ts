import { compatibilityOf } from './compatibility.ts';
import type { MatchPerson } from './match-person.ts';

/**
 * The people who can be a group, without those who cannot be with the others: the person first who can be with the
 * fewest.
 */
export function whoFit(people: readonly MatchPerson[]): readonly MatchPerson[] {
  if (people.length < 2 || compatibilityOf(people)) return people;
  const misfits = people.map((person) => people.filter((other) => !canMeet(person, other)).length);
  const worst = misfits.indexOf(Math.max(...misfits));
  return whoFit(people.filter((_, place) => place !== worst));
}

function canMeet(person: MatchPerson, other: MatchPerson): boolean {
  return person === other || compatibilityOf([person, other]) !== null;
}
