import fc from 'fast-check';
import { promptIntervalDays } from './prompt-interval.ts';

describe('the interval of prompts', () => {
  it.each([
    [0, 8],
    [0.1, 8],
    [1.4, 8],
    [1.5, 7],
    [2.8, 7],
    [2.9, 6],
    [5, 5],
    [7.1, 4],
    [7.2, 3],
    [8.6, 2],
    [9.9, 2],
    [10, 1],
  ])('is for an activity of %d: %d days', (activity, days) => {
    expect(promptIntervalDays(activity)).toBe(days);
  });

  it('is the formula in whole numbers, from 1 to 8, and never longer for a livelier tribe', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (tenths) => {
        const days = promptIntervalDays(tenths / 10);
        // The smallest whole number that is not below 8 - 0.7 x activity.
        const needed = 800n - 7n * BigInt(tenths);
        expect(BigInt(days) * 100n >= needed && (BigInt(days) - 1n) * 100n < needed).toBe(true);
        expect(days).toBeGreaterThanOrEqual(promptIntervalDays(Math.min(10, (tenths + 1) / 10)));
        expect(days >= 1 && days <= 8).toBe(true);
      }),
    );
  });
});
