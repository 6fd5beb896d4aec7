import fc from 'fast-check';
import type { TraitScores } from '../assessments/scoring.ts';
import { archetypes } from '../profiles/values.ts';
import { bandOf, isFresh } from './band.ts';
import { factors, resonanceBetween, weights, type ResonancePerson } from './resonance.ts';

const silent: ResonancePerson = {
  id: 'silent',
  values: [],
  archetypes: [],
  traits: null,
  interests: [],
  connections: [],
};
const middle: TraitScores = {
  OPENNESS: 50,
  CONSCIENTIOUSNESS: 50,
  EXTRAVERSION: 50,
  AGREEABLENESS: 50,
  NEUROTICISM: 50,
};
const climbing = { category: 'OUTDOOR_ADVENTURES', name: 'Climbing', isPrimary: true } as const;
const chess = { category: 'GAMES_ENTERTAINMENT', name: 'Chess', isPrimary: false } as const;
const ann: ResonancePerson = {
  id: 'ann',
  values: ['Honesty', 'Play'],
  archetypes: ['SAGE'],
  traits: middle,
  interests: [climbing, chess],
  connections: ['cleo', 'dan'],
};
const like = (person: ResonancePerson, changes: Partial<ResonancePerson> = {}): ResonancePerson => ({
  ...person,
  id: 'bob',
  ...changes,
});

const words = fc.subarray(['honesty', 'Honesty', 'play', 'care', 'craft', 'ＣＡＲＥ', 'courage'], { maxLength: 5 });
const score = fc.integer({ min: 0, max: 16 }).map((steps) => steps * 6.25);
const anybody = (id: string): fc.Arbitrary<ResonancePerson> =>
  fc.record({
    id: fc.constant(id),
    values: words,
    archetypes: fc.subarray([...archetypes], { maxLength: 3 }),
    traits: fc.option(
      fc.record({
        OPENNESS: score,
        CONSCIENTIOUSNESS: score,
        EXTRAVERSION: score,
        AGREEABLENESS: score,
        NEUROTICISM: score,
      }),
    ),
    interests: fc.array(
      fc.record({
        category: fc.constantFrom('OUTDOOR_ADVENTURES' as const, 'TECHNOLOGY' as const),
        name: fc.constantFrom('a', 'b', 'B', 'c'),
        isPrimary: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    connections: fc.subarray(['one', 'other', 'x', 'y', 'z']),
  });

describe('resonance', () => {
  it('says nothing about people who have said nothing', () => {
    expect(resonanceBetween(silent, ann)).toEqual({
      weightsVersion: weights.version,
      score: null,
      factors: { VALUES: null, TRAITS: null, INTERESTS: null, CONNECTIONS: null },
    });
  });

  it('says nothing about the whole when less than half of it is known, and something from half on', () => {
    expect(resonanceBetween(ann, like(silent, { traits: middle, connections: ['cleo'] })).score).toBeNull();
    expect(resonanceBetween(ann, like(silent, { values: ['Play'], connections: ['cleo'] })).score).not.toBeNull();
    expect(resonanceBetween(ann, like(silent, { traits: middle, interests: [chess] })).score).not.toBeNull();
  });

  it('is the same whichever comes first, the same each time, and within 0 and 100', () => {
    fc.assert(
      fc.property(anybody('one'), anybody('other'), (one, other) => {
        const found = resonanceBetween(one, other);
        expect(resonanceBetween(other, one)).toEqual(found);
        expect(resonanceBetween(one, other)).toEqual(found);
        for (const each of [found.score, ...factors.map((factor) => found.factors[factor])]) {
          if (each !== null) expect(each >= 0 && each <= 100).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order in which anybody lists anything', () => {
    fc.assert(
      fc.property(anybody('one'), anybody('other'), (one, other) => {
        const turned = {
          ...one,
          values: [...one.values].reverse(),
          interests: [...one.interests].reverse(),
          connections: [...one.connections].reverse(),
        };
        expect(resonanceBetween(turned, other)).toEqual(resonanceBetween(one, other));
      }),
    );
  });

  it('lies between its lowest and its highest factor, whatever is missing', () => {
    fc.assert(
      fc.property(anybody('one'), anybody('other'), (one, other) => {
        const found = resonanceBetween(one, other);
        const known = factors.map((factor) => found.factors[factor]).filter((each) => each !== null);
        if (found.score === null) return;
        expect(found.score).toBeGreaterThanOrEqual(Math.min(...known) - 0.01);
        expect(found.score).toBeLessThanOrEqual(Math.max(...known) + 0.01);
      }),
    );
  });

  it('is whole with somebody who is alike in all', () => {
    expect(resonanceBetween(ann, like(ann))).toMatchObject({
      score: 100,
      factors: { VALUES: 100, TRAITS: 100, INTERESTS: 100, CONNECTIONS: 100 },
    });
  });

  it('weighs the factors .35, .30, .20 and .15', () => {
    const opposite = like(ann, {
      traits: { OPENNESS: 0, CONSCIENTIOUSNESS: 100, EXTRAVERSION: 0, AGREEABLENESS: 100, NEUROTICISM: 0 },
    });
    expect(resonanceBetween(ann, opposite)).toMatchObject({ score: 85, factors: { TRAITS: 50 } });
    expect(resonanceBetween(ann, like(ann, { connections: ['erin'] })).score).toBe(85);
    expect(resonanceBetween(ann, like(ann, { interests: [{ ...chess, name: 'Go' }] })).score).toBe(80);
    expect(resonanceBetween(ann, like(ann, { values: ['Order'], archetypes: ['RULER'] })).score).toBe(65);
    expect(factors.reduce((sum, factor) => sum + weights.of[factor], 0)).toBeCloseTo(1);
  });

  it('counts a word for the same however it is written, and values three to two against archetypes', () => {
    expect(resonanceBetween(ann, like(ann, { values: ['honesty ', 'PLAY'] })).factors.VALUES).toBe(100);
    expect(resonanceBetween(ann, like(ann, { archetypes: ['RULER'] })).factors.VALUES).toBe(60);
    expect(resonanceBetween(ann, like(ann, { archetypes: [] })).factors.VALUES).toBe(100);
  });

  it('gives a bonus for an interest that is primary to both, and to both only', () => {
    const other = (isPrimary: boolean) =>
      like(ann, {
        interests: [
          { ...climbing, isPrimary },
          { ...chess, name: 'Go' },
          { ...chess, name: 'Poker' },
        ],
      });
    expect(resonanceBetween(ann, other(false)).factors.INTERESTS).toBe(25);
    expect(resonanceBetween(ann, other(true)).factors.INTERESTS).toBe(45);
  });

  it('leaves the tie between the two out of the company they keep', () => {
    const bob = like(ann, { connections: ['cleo', 'dan', 'ann'] });
    expect(resonanceBetween({ ...ann, connections: ['cleo', 'dan', 'bob'] }, bob).factors.CONNECTIONS).toBe(100);
  });
});

describe('a band', () => {
  it.each([
    [null, null],
    [0, 'LOW'],
    [49.99, 'LOW'],
    [50, 'MEDIUM'],
    [69.99, 'MEDIUM'],
    [70, 'HIGH'],
    [89.99, 'HIGH'],
    [90, 'VERY_HIGH'],
    [100, 'VERY_HIGH'],
  ])('of %s is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  it('stands for a day, unless the weights have changed', () => {
    const made = { madeAt: new Date('2026-03-01T12:00:00Z'), weightsVersion: 1 };
    expect(isFresh(made, new Date('2026-03-02T11:59:59Z'), 1)).toBe(true);
    expect(isFresh(made, new Date('2026-03-02T12:00:00Z'), 1)).toBe(false);
    expect(isFresh(made, new Date('2026-03-01T12:00:00Z'), 2)).toBe(false);
  });
});
