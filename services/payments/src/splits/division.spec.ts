import fc from 'fast-check';
import { divide, divideEqually, type Part, type SplitType } from './division.ts';

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, each) => all + each, 0n);
const largest = 2n ** 53n - 1n;
const unstated = (people: number): Part[] => Array.from({ length: people }, () => ({}));
const points = (...basisPoints: number[]): Part[] => basisPoints.map((each) => ({ basisPoints: each }));
const amounts = (...given: bigint[]): Part[] => given.map((amount) => ({ amount }));
const dividing = (total: bigint, type: SplitType, parts: Part[]) => () => divide(total, type, parts);

/** Percentages of 2 to 20 people, each above zero, that sum to the whole. */
const percentages = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 19 })
  .map((cuts) => [...cuts, 10_000].sort((a, b) => a - b).map((cut, place, all) => cut - (all[place - 1] ?? 0)));
const totals = fc.oneof(fc.bigInt(1n, 50_000n), fc.bigInt(10_000n, largest));

describe('a bill is not divided', () => {
  it.each([0, 1, 21])('among %i people', (people) => {
    expect(dividing(10_000n, 'EQUAL', unstated(people))).toThrow(
      expect.objectContaining({ code: 'SPLIT_SIZE', details: { minimum: 2, maximum: 20 } }),
    );
  });

  it.each([-1n, 0n, 2n ** 53n, 2n ** 64n])('of %i', (total) => {
    expect(dividing(total, 'EQUAL', unstated(2))).toThrow(expect.objectContaining({ code: 'INVALID_AMOUNT' }));
  });

  it.each([[9_999], [10_001]])('by percentages that sum to %i basis points', (all) => {
    expect(dividing(10_000n, 'PERCENTAGE', points(5_000, all - 5_000))).toThrow(
      expect.objectContaining({ code: 'PERCENTAGES_NOT_WHOLE', details: { sum: all, expected: 10_000 } }),
    );
  });

  it.each([
    [[10_001, -1], 0],
    [[5_000, -1, 5_001], 1],
    [[10_000, 0], 1],
    [[5_000, 5_000.5, -0.5], 1],
  ] as const)('by percentages of %j basis points, of which one is none', (each, index) => {
    expect(dividing(10_000n, 'PERCENTAGE', points(...each))).toThrow(
      expect.objectContaining({
        code: 'BASIS_POINTS_OUT_OF_RANGE',
        details: { field: 'participants', index, minimum: 1, maximum: 10_000 },
      }),
    );
  });

  it('by amounts that do not sum to the total, or below zero', () => {
    expect(dividing(100n, 'CUSTOM', amounts(50n, 49n))).toThrow(
      expect.objectContaining({ code: 'AMOUNTS_NOT_TOTAL', details: { sum: '99' } }),
    );
    expect(dividing(100n, 'CUSTOM', amounts(101n, -1n))).toThrow(expect.objectContaining({ code: 'INVALID_AMOUNT' }));
  });

  it('so that somebody’s share is nothing', () => {
    expect(dividing(2n, 'EQUAL', unstated(3))).toThrow(expect.objectContaining({ code: 'SHARE_OF_NOTHING' }));
    expect(dividing(100n, 'PERCENTAGE', points(9_999, 1))).toThrow(
      expect.objectContaining({ code: 'SHARE_OF_NOTHING' }),
    );
  });

  it.each([
    ['EQUAL', [{ basisPoints: 5_000 }, {}], 0],
    ['EQUAL', [{}, { amount: 1n }], 1],
    ['PERCENTAGE', [{ basisPoints: 10_000 }, {}], 1],
    ['PERCENTAGE', [{ basisPoints: 5_000 }, { basisPoints: 5_000, amount: 1n }], 1],
    ['CUSTOM', [{ amount: 100n }, {}], 1],
    ['CUSTOM', [{ amount: 50n }, { amount: 50n, basisPoints: 5_000 }], 1],
  ] as const)('%s by what it does not take', (type, parts, index) => {
    expect(dividing(100n, type, [...parts])).toThrow(
      expect.objectContaining({
        code: 'DIVISION_MISMATCH',
        details: { splitType: type, field: 'participants', index },
      }),
    );
  });
});

describe('a bill is divided', () => {
  it('equally, the first a unit more where it does not come out even', () => {
    expect(divide(100n, 'EQUAL', unstated(3))).toEqual([34n, 33n, 33n]);
    expect(divide(1_000n, 'EQUAL', unstated(6))).toEqual([167n, 167n, 167n, 167n, 166n, 166n]);
  });

  it('by percentages, what is left going to the largest remainders and among equal ones to whoever is named first', () => {
    expect(divide(101n, 'PERCENTAGE', points(3_333, 3_333, 3_334))).toEqual([34n, 33n, 34n]);
    expect(divide(12n, 'PERCENTAGE', points(1_250, 1_250, 7_500))).toEqual([2n, 1n, 9n]);
  });

  it('as people say, with nothing for whom they say 0', () => {
    expect(divide(100n, 'CUSTOM', amounts(0n, 99n, 1n))).toEqual([0n, 99n, 1n]);
  });

  it('exactly, within a unit of everybody’s part, and never less for who is named before another with as much', () => {
    fc.assert(
      fc.property(percentages, totals, (weights, total) => {
        fc.pre(weights.every((weight) => (total * BigInt(weight)) / 10_000n > 0n));
        const shares = divide(total, 'PERCENTAGE', points(...weights));
        expect(sum(shares)).toBe(total);
        for (const [place, share] of shares.entries()) {
          const off = share * 10_000n - total * BigInt(weights[place] ?? 0);
          expect(off > -10_000n && off < 10_000n).toBe(true);
          const sameLater = shares.filter((_, other) => other > place && weights[other] === weights[place]);
          expect(sameLater.every((later) => later <= share && share - later <= 1n)).toBe(true);
        }
        expect(divide(total, 'PERCENTAGE', points(...weights))).toEqual(shares);
      }),
    );
  });

  it('equally to the unit, for any total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.bigInt(20n, largest), (people, total) => {
        const shares = divide(total, 'EQUAL', unstated(people));
        expect(sum(shares)).toBe(total);
        expect(shares).toEqual([...shares].sort((a, b) => Number(b - a)));
        expect((shares[0] ?? 0n) - (shares.at(-1) ?? 0n) <= 1n).toBe(true);
      }),
    );
  });

  it('as people say to the unit, and not otherwise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 2, maxLength: 20 }),
        fc.bigInt(-3n, 3n),
        (given, off) => {
          const total = sum(given) + off;
          fc.pre(total > 0n);
          if (off === 0n) expect(divide(total, 'CUSTOM', amounts(...given))).toEqual(given);
          else
            expect(dividing(total, 'CUSTOM', amounts(...given))).toThrow(
              expect.objectContaining({ code: 'AMOUNTS_NOT_TOTAL' }),
            );
        },
      ),
    );
  });

  it('even where there is less than a unit for each, when an event is divided anew', () => {
    expect(divideEqually(2n, 3)).toEqual([1n, 1n, 0n]);
    expect(divideEqually(0n, 2)).toEqual([0n, 0n]);
    expect(divideEqually(5n, 0)).toEqual([]);
  });
});
