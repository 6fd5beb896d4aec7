import fc from 'fast-check';
import { InvalidUsername, parseUsername, skeletonOf } from './username.ts';

const reasonOf = (text: string) => {
  try {
    parseUsername(text);
  } catch (error) {
    if (error instanceof InvalidUsername) return error.details?.reason;
    throw error;
  }
};

describe('a user name', () => {
  it.each([
    ['nothing', '', 'LENGTH'],
    ['two characters', 'an', 'LENGTH'],
    ['31 characters', 'a'.repeat(31), 'LENGTH'],
    ['a megabyte', 'a'.repeat(1_000_000), 'LENGTH'],
    ['no letter', '19-84', 'CHARACTERS'],
    ['a leading dot', '.ann', 'CHARACTERS'],
    ['a trailing underscore', 'ann_', 'CHARACTERS'],
    ['two separators in a row', 'ann._smith', 'CHARACTERS'],
    ['a space inside', 'ann smith', 'CHARACTERS'],
    ['an @', 'ann@smith', 'CHARACTERS'],
    ['a Cyrillic letter', 'аnna', 'CHARACTERS'],
    ['a Kelvin sign', 'an\u212aa', 'CHARACTERS'],
    ['a full-width letter', 'ａnna', 'CHARACTERS'],
    ['a zero-width space', 'an\u200bna', 'CHARACTERS'],
    ['a null byte', 'an\u0000na', 'CHARACTERS'],
    ['a lone surrogate', 'ann\ud800', 'CHARACTERS'],
    ['a combining mark', 'anna\u0301', 'CHARACTERS'],
    ['a name of the house', 'Admin', 'RESERVED'],
    ['what looks like a name of the house', 'adrn1n', 'RESERVED'],
    ['the house with a separator', 'kin_dred', 'RESERVED'],
  ])('refuses %s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('is shown in lower case, without the spaces around it', () => {
    expect(parseUsername(' Ann.Smith_9 ').name).toBe('ann.smith_9');
  });

  it.each([
    ['paypal', 'paypa1'],
    ['paypal', 'paypaI'],
    ['paypal', 'pay_pal'],
    ['ooops', 'o0ops'],
    ['modern', 'rnodern'],
    ['modern', 'rnodem'],
    ['willow', 'vvillovv'],
    ['avvvw', 'avwvv'],
    ['ann.b', 'an.nb'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(parseUsername(other).skeleton).toBe(parseUsername(one).skeleton);
  });

  it('tells apart what looks apart', () => {
    const names = ['anna', 'anne', 'hanna', 'annab', 'anna2', 'ann4'];
    expect(new Set(names.map((name) => parseUsername(name).skeleton)).size).toBe(names.length);
  });

  it('keeps its skeleton through every swap of lookalikes', () => {
    const swaps = [
      ['0', 'o'],
      ['1', 'l'],
      ['i', 'l'],
      ['m', 'rn'],
      ['w', 'vv'],
      ['_', ''],
      ['.', ''],
      ['-', ''],
    ] as const;
    const name = fc.string({ unit: fc.constantFrom(...'abilmnorvw01_.-'), maxLength: 15 });
    fc.assert(
      fc.property(name, fc.constantFrom(...swaps), name, (before, [one, other], after) => {
        expect(skeletonOf(before + one + after)).toBe(skeletonOf(before + other + after));
      }),
    );
  });
});
