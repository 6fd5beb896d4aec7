import { interestKey } from '@kindred/contracts/interest';
import fc from 'fast-check';
import { compatibilityOf, compatibilityWith } from './compatibility.ts';
import { communicationStyles, weekdays, type MatchPerson } from './match-person.ts';
import { factors, weights } from './weights.ts';

const middle = { OPENNESS: 50, CONSCIENTIOUSNESS: 50, EXTRAVERSION: 50, AGREEABLENESS: 50, NEUROTICISM: 50 };
const climbing = { category: 'OUTDOOR_ADVENTURES', name: 'Climbing', isPrimary: true } as const;
const chess = { category: 'GAMES_ENTERTAINMENT', name: 'Chess', isPrimary: false } as const;
const london = { latitude: 51.5, longitude: -0.12 };
const ann: MatchPerson = {
  id: 'ann',
  traits: middle,
  interests: [climbing],
  communicationStyle: 'DIRECT',
  point: london,
  maxTravelDistanceMiles: 25,
  languages: [],
  freeEvenings: [],
};
const like = (changes: Partial<MatchPerson>): MatchPerson => ({ ...ann, id: 'bob', ...changes });
const scoreOf = (...people: MatchPerson[]) => compatibilityOf(people)?.score ?? null;

const trait = fc.integer({ min: 0, max: 16 }).map((steps) => steps * 6.25);
const anybody = (id: string): fc.Arbitrary<MatchPerson> =>
  fc.record({
    id: fc.constant(id),
    traits: fc.record({
      OPENNESS: trait,
      CONSCIENTIOUSNESS: trait,
      EXTRAVERSION: trait,
      AGREEABLENESS: trait,
      NEUROTICISM: trait,
    }),
    interests: fc.array(
      fc.record({
        category: fc.constantFrom('OUTDOOR_ADVENTURES' as const, 'TECHNOLOGY' as const),
        name: fc.constantFrom('a', 'b', 'B', 'c'),
        isPrimary: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    communicationStyle: fc.option(fc.constantFrom(...communicationStyles)),
    point: fc.record({
      latitude: fc.integer({ min: -10, max: 10 }).map((steps) => 51 + steps / 100),
      longitude: fc.integer({ min: -10, max: 10 }).map((steps) => steps / 100),
    }),
    maxTravelDistanceMiles: fc.integer({ min: 1, max: 100 }),
    languages: fc.subarray(['en', 'fr', 'de']),
    freeEvenings: fc.subarray([...weekdays]),
  });
const anyGroup = fc.tuple(anybody('a'), anybody('b'), anybody('c'), anybody('d'), anybody('e'));

describe('who cannot be together', () => {
  it.each([
    [
      'beyond the distance that one would travel',
      { point: { latitude: 51.5, longitude: 0 }, maxTravelDistanceMiles: 5 },
    ],
    ['farther apart than 25 miles', { point: { latitude: 51.9, longitude: -0.12 }, maxTravelDistanceMiles: 100 }],
    ['without a point', { point: null }],
  ])('people %s', (_, changes) => {
    expect(scoreOf(like({ id: 'cleo', maxTravelDistanceMiles: 100 }), like(changes))).toBeNull();
  });

  it('people without a language in common, also if each two of them have one', () => {
    const [one, two, three] = [
      ['en', 'fr'],
      ['fr', 'de'],
      ['de', 'en'],
    ].map((languages, nth) => like({ id: `${nth}`, languages })) as [MatchPerson, MatchPerson, MatchPerson];
    expect(scoreOf(one, like({ languages: ['de'] }))).toBeNull();
    expect(scoreOf(one, two)).not.toBeNull();
    expect(scoreOf(one, two, three)).toBeNull();
  });

  it('people who speak more than 32 languages between them, without a common one', () => {
    const spoken = Array.from({ length: 70 }, (_, nth) => `x-${nth}`);
    const half = like({ id: 'half', languages: spoken.slice(0, 40) });
    expect(scoreOf(half, like({ languages: spoken.slice(40) }))).toBeNull();
    expect(scoreOf(half, like({ languages: spoken.slice(39) }))).not.toBeNull();
    expect(scoreOf(half, ann)).not.toBeNull();
  });
});

describe('who is in reach', () => {
  it('people on both sides of the antimeridian, and around a pole', () => {
    const [east, west] = [179.99, -179.99].map((longitude) =>
      like({ id: `${longitude}`, point: { latitude: 10, longitude } }),
    );
    expect(scoreOf(east!, west!)).toBeGreaterThan(90);
    const [here, there] = [0, 180].map((longitude) =>
      like({ id: `${longitude}`, point: { latitude: 89.99, longitude } }),
    );
    expect(scoreOf(here!, there!)).toBeGreaterThan(90);
  });
});

describe('a score', () => {
  it('is 100 for two who are alike, in the middle and at one place', () => {
    expect(compatibilityOf([ann, like({})])).toEqual({
      weightsVersion: 1,
      score: 100,
      factors: { PERSONALITY: 100, INTERESTS: 100, COMMUNICATION_STYLE: 100, LOCATION: 100, GROUP_BALANCE: 100 },
      haveCommonEvening: true,
    });
  });

  it('is the same by its weights, which sum to 1', () => {
    expect(factors.reduce((sum, factor) => sum + weights.of[factor], 0)).toBeCloseTo(1, 10);
    fc.assert(
      fc.property(anyGroup, (people) => {
        const found = compatibilityOf(people);
        if (!found) return;
        const weighted = factors.reduce((sum, factor) => sum + weights.of[factor] * found.factors[factor], 0);
        expect(found.score).toBeCloseTo(found.haveCommonEvening ? weighted : weighted * 0.9, 1);
      }),
    );
  });

  it('measures distances on the globe', () => {
    // A tenth of a degree at this latitude is 4.3 miles from west to east, and 6.91 from south to north.
    const [east, north] = [
      { latitude: 51.5, longitude: -0.02 },
      { latitude: 51.6, longitude: -0.12 },
    ].map((point) => compatibilityOf([ann, like({ point })])?.factors.LOCATION);
    expect(east).toBeCloseTo(100 - 4.3 * 4, 0);
    expect(north).toBeCloseTo(100 - 6.91 * 4, 0);
  });

  it('takes extraversion as complementary', () => {
    const outgoing = like({ id: 'out', traits: { ...middle, EXTRAVERSION: 90 } });
    const quiet = like({ id: 'quiet', traits: { ...middle, EXTRAVERSION: 10 } });
    expect(compatibilityOf([outgoing, quiet])?.factors).toMatchObject({ PERSONALITY: 100, GROUP_BALANCE: 100 });
    expect(compatibilityOf([outgoing, { ...outgoing, id: 'too' }])?.factors).toMatchObject({
      PERSONALITY: 84,
      GROUP_BALANCE: 20,
    });
  });

  it('counts an interest that is primary to both more', () => {
    const both = [climbing, chess];
    expect(compatibilityOf([ann, like({ interests: both })])?.factors.INTERESTS).toBe(70);
    expect(compatibilityOf([like({ interests: [chess] }), like({ id: 'c', interests: both })])?.factors.INTERESTS).toBe(
      50,
    );
  });

  it('is lower without a free evening in common', () => {
    const [monday, friday] = [like({ id: 'm', freeEvenings: ['MONDAY'] }), like({ freeEvenings: ['FRIDAY'] })];
    expect(compatibilityOf([monday, friday])).toMatchObject({ score: 90, haveCommonEvening: false });
    expect(scoreOf(monday, ann)).toBe(100);
  });

  it('does not depend on the order of the people, and is from 0 to 100', () => {
    fc.assert(
      fc.property(anyGroup, fc.nat(4), (people, turn) => {
        const turned = [...people.slice(turn), ...people.slice(0, turn)].reverse();
        const found = compatibilityOf(people);
        expect(compatibilityOf(turned)).toEqual(found);
        const [person, ...members] = people;
        expect(compatibilityWith(person, members.toReversed())).toEqual(compatibilityWith(person, members));
        for (const number of found ? [found.score, ...Object.values(found.factors)] : []) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('of a person with one other is that of the pair', () => {
    fc.assert(
      fc.property(anybody('a'), anybody('b'), (one, other) => {
        expect(compatibilityWith(one, [other])).toEqual(compatibilityOf([one, other]));
        expect(compatibilityWith(other, [one])).toEqual(compatibilityOf([one, other]));
      }),
    );
  });

  it('does not fall if both gain an interest', () => {
    const gained = { category: 'FOOD_DINING', name: 'Baking', isPrimary: false } as const;
    fc.assert(
      fc.property(anybody('a'), anybody('b'), fc.boolean(), (one, other, isPrimary) => {
        const [before, after] = [[], [{ ...gained, isPrimary }]].map((more) =>
          scoreOf(...[one, other].map((person) => ({ ...person, interests: [...person.interests, ...more] }))),
        );
        expect(after === null).toBe(before === null);
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  it('counts an interest once, however often it is written', () => {
    const twice = like({ interests: [climbing, { ...climbing, name: ' CLIMBING', isPrimary: false }] });
    expect(new Set(twice.interests.map(interestKey)).size).toBe(1);
    expect(compatibilityOf([ann, twice])?.factors.INTERESTS).toBe(100);
  });
});
