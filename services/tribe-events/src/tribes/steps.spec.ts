import { stepsOf, valueAt } from './steps.ts';

const at = (ms: number) => new Date(ms);

describe('a number that changes with time', () => {
  const steps = stepsOf([30, 10, 20, 20], (ms) => (ms < 20 ? 7 : 8));

  it('has a step only where its value changes', () => {
    expect(steps).toEqual([
      { fromMs: 10, value: 7 },
      { fromMs: 20, value: 8 },
    ]);
  });

  it('has the value of the last step that began, and of the first one before all', () => {
    expect([5, 10, 19, 20, 99].map((ms) => valueAt(steps, at(ms)))).toEqual([7, 7, 7, 8, 8]);
  });

  it('is 0 without a step', () => {
    expect(valueAt([], at(5))).toBe(0);
  });
});
