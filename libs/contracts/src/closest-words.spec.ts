import fc from 'fast-check';
import { closestWords, typingErrors } from './closest-words.ts';

describe('typing errors', () => {
  it.each([
    ['hiking', 'hiking', 0],
    ['hikng', 'hiking', 1],
    ['hikking', 'hiking', 1],
    ['hiling', 'hiking', 1],
    ['hkiing', 'hiking', 1],
    ['gnihik', 'hiking', 5],
    ['', 'tea', 3],
  ])('from %s to %s are %d', (one, other, errors) => expect(typingErrors(one, other)).toBe(errors));

  it('are the same in both directions, none for the same word, and at most the length of the longer one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '🌲'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const errors = typingErrors(one, other);
        expect(typingErrors(other, one)).toBe(errors);
        expect(errors === 0).toBe(one === other);
        expect(errors).toBeLessThanOrEqual(Math.max([...one].length, [...other].length));
      }),
    );
  });
});

describe('the closest words', () => {
  it('have one error at most, and two in a long word', () => {
    expect(closestWords('hikng', ['hikers', 'hiking', 'king'])).toEqual(['hiking']);
    expect(closestWords('potery', ['pottery', 'pittery'])).toEqual(['pottery']);
    expect(closestWords('astromony', ['astronomy', 'autonomy'])).toEqual(['astronomy']);
  });

  it('are three at most, without the word itself', () => {
    expect(closestWords('walk', ['walk', 'talk', 'walks', 'wall', 'balk'])).toEqual(['talk', 'walks', 'wall']);
  });
});
