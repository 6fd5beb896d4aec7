import fc from 'fast-check';
import { patternOf } from './emotional-pattern.ts';

const of = (...intensities: number[]) => patternOf(intensities.map((intensity) => ({ intensity })));

describe('the pattern of a stage’s readings', () => {
  it('says how it was on the whole and where it went', () => {
    expect(of(2, 3, 2)).toBe('What I felt through this part was mild on the whole. It stayed much the same.');
    expect(of(3, 5, 7)).toBe('What I felt through this part was noticeable on the whole. It grew stronger with time.');
    expect(of(7, 7, 6, 4)).toBe('What I felt through this part was strong on the whole. It became calmer with time.');
  });

  it('is none of fewer than three, and leaves out readings of 8 and more', () => {
    expect(of(5, 5)).toBeNull();
    expect(of(5, 9, 8, 5)).toBeNull();
    expect(of(2, 10, 2, 10, 2)).toBe(of(2, 2, 2));
  });

  it('never holds a number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 40 }),
        (intensities) => !/\d/.test(of(...intensities) ?? ''),
      ),
    );
  });
});
