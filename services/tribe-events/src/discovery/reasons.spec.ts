import type { ShownInterest } from '../tribes/tribe-interest.ts';
import { reasonsFor, type FoundFacts } from './reasons.ts';

const now = new Date('2026-03-10T12:00:00Z');
const facts = (given: Partial<FoundFacts>): FoundFacts => ({
  words: [],
  interests: [],
  distanceM: null,
  freeSeats: 0,
  lastActiveAt: new Date('2026-03-01T12:00:00Z'),
  ...given,
});
const texts = (given: Partial<FoundFacts>) => reasonsFor(facts(given), now).map(({ text }) => text);

describe('the reasons for a tribe', () => {
  it('are none if nothing was asked for and nothing speaks for it', () => expect(texts({})).toEqual([]));

  it('name words and interests in a sentence', () => {
    const interests = [{ name: 'Chess' }, { name: 'Go' }, { name: 'Bridge' }] as ShownInterest[];
    expect(texts({ words: ['walks'], interests })).toEqual(['Mentions walks', 'Interested in Chess, Go and Bridge']);
  });

  it.each([
    [0, 'Less than a mile away', 0],
    [800, 'Less than a mile away', 0],
    [1_700, 'About 1 mile away', 1],
    [40_000, 'About 25 miles away', 25],
  ])('give %d m in whole miles', (distanceM, text, distanceMiles) => {
    expect(reasonsFor(facts({ distanceM }), now)).toEqual([{ kind: 'DISTANCE', text, distanceMiles }]);
  });

  it('count seats, and say that a member was active within a week', () => {
    expect(texts({ freeSeats: 1 })).toEqual(['1 free seat']);
    expect(texts({ freeSeats: 3, lastActiveAt: new Date('2026-03-03T12:00:01Z') })).toEqual([
      '3 free seats',
      'Active this week',
    ]);
  });
});
