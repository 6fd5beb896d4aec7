import { madeUpPeople } from '@kindred/testkit/made-up-people';
import { whoFit } from './who-fit.ts';

const here = { latitude: 51.5, longitude: -0.1 };
const people = madeUpPeople(5, 'fitting', 'CITY').map((person) => ({ ...person, point: here, languages: ['en'] }));
const with0 = (changes: Partial<(typeof people)[number]>) => [{ ...people[0]!, ...changes }, ...people.slice(1)];

describe('people who fit', () => {
  it('are without one who moved out of reach, or speaks no common language any more', () => {
    for (const changes of [{ point: { latitude: 10, longitude: 10 } }, { languages: ['is'] }])
      expect(whoFit(with0(changes))).toEqual(people.slice(1));
  });

  it('are without the one whose languages leave no common one, though each two speak one', () => {
    const said = ['en', 'de', 'fr'];
    const three = people.slice(0, 3).map((one, nth) => ({ ...one, languages: said.filter((_, of) => of !== nth) }));
    expect(whoFit(three)).toHaveLength(2);
  });

  it('are all of those who can be a group', () => expect(whoFit(people)).toEqual(people));
});
