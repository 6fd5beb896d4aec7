import fc from 'fast-check';
import { alignmentOf, alignmentText, cosineOf, isAligned, type ActOfBoth } from './alignment.ts';

const act: fc.Arbitrary<ActOfBoth> = fc.record({
  seekerLean: fc.double({ min: -1, max: 1, noNaN: true }),
  otherLean: fc.double({ min: -1, max: 1, noNaN: true }),
  similarity: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
});
const acts = fc.array(act, { minLength: 1, maxLength: 6 });

describe('an alignment', () => {
  it('is from 0 to 100, and the same whichever side is the seeker', () => {
    fc.assert(
      fc.property(acts, (given) => {
        const swapped = given.map(({ seekerLean, otherLean, similarity }) => ({
          seekerLean: otherLean,
          otherLean: seekerLean,
          similarity,
        }));
        const { hundredths } = alignmentOf(given);
        expect(hundredths).toBeGreaterThanOrEqual(0);
        expect(hundredths).toBeLessThanOrEqual(100);
        expect(alignmentOf(swapped).hundredths).toBe(hundredths);
      }),
    );
  });

  it('is whole for two sides that choose and say the same, and is missed by two that choose opposite poles', () => {
    const same = alignmentOf([{ seekerLean: -0.5, otherLean: -0.5, similarity: 1 }]);
    expect([same.hundredths, isAligned(same)]).toEqual([100, true]);
    expect(isAligned(alignmentOf([{ seekerLean: -1, otherLean: 1, similarity: 1 }]))).toBe(false);
    expect(isAligned(alignmentOf([]))).toBe(false);
  });

  it('keeps to its choices if a text has no vector', () => {
    expect(alignmentOf([{ seekerLean: 0, otherLean: 1, similarity: null }]).hundredths).toBe(50);
  });

  it('is sealed as a text of one length, which does not tell how high it is', () => {
    const lengths = [0, 7, 59, 60, 100].map((hundredths) => alignmentText({ version: 1, hundredths }).length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('is refused for a version that there is not', () => {
    expect(() => isAligned({ version: 99, hundredths: 60 })).toThrow('No alignment has version 99.');
  });

  it('takes the similarity of two unit vectors as their inner product', () => {
    expect(cosineOf([0.6, 0.8], [0.8, 0.6])).toBeCloseTo(0.96);
  });
});
