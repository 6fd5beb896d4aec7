import fc from 'fast-check';
import { readName } from './name.ts';
import { InvalidText } from './text.ts';

const rule = { field: 'name', maxLength: 60 };
const reasonOf = (text: string) => {
  try {
    readName(text, rule);
  } catch (error) {
    if (error instanceof InvalidText) return error.details?.['reason'];
    throw error;
  }
};

describe('a name', () => {
  it.each([
    ['a Cyrillic letter in a Latin word', 'H\u0456king', 'MIXED_SCRIPTS'],
    ['a Latin letter in a Cyrillic word', '\u041f\u043e\u0445o\u0434\u044b', 'MIXED_SCRIPTS'],
    ['a Greek letter in a Latin word', 'Walk\u03b5rs', 'MIXED_SCRIPTS'],
    ['a Greek letter in a Cyrillic word', '\u03a1\u043e\u0433', 'MIXED_SCRIPTS'],
    ['a mark on a foreign letter', 'C\u0430\u0301fe', 'MIXED_SCRIPTS'],
    ['nothing but a zero-width space', '\u200b', 'BLANK'],
    ['characters that turn the direction of text', 'Walk \u202esrek', 'CONTROL_CHARACTERS'],
    ['marks of direction alone', '\u200e\u200f\u061c', 'BLANK'],
  ])('refuses %s', (_, text, reason) => expect(reasonOf(text)).toBe(reason));

  it.each([
    ['words of several alphabets', '\u041f\u043e\u0445\u043e\u0434\u044b & Hikes'],
    ['a word of one alphabet that looks like another', '\u0420\u043e\u0440\u0435'],
    ['an accent', 'Caf\u00e9 Zo\u00eb'],
    ['Japanese in three scripts', '\u6771\u4eac\u30ab\u30d5\u30a7\u306e\u4f1a Tokyo'],
    ['a letter as a sign', '\u03b1-waves and 5\u00b5m'],
    ['Arabic with a mark of direction', '\u0646\u0627\u062f\u064a\u200f 7'],
    ['one emoji', '\u{1f41d}'],
    ['an emoji of several', '\u{1f469}\u200d\u{1f33e}'],
  ])('keeps %s as it was written', (_, text) => expect(readName(text, rule)).toBe(text));

  it('is refused wherever a letter of a word is replaced by one that looks like it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aceopxy'), minLength: 2, maxLength: 12 });
    const swaps = new Map(
      [...'aceopxy'].map((latin, nth) => [latin, '\u0430\u0441\u0435\u043e\u0440\u0445\u0443'[nth] ?? '']),
    );
    fc.assert(
      fc.property(word, fc.nat(), (text, place) => {
        const at = place % text.length;
        const swapped = text.slice(0, at) + (swaps.get(text[at] ?? '') ?? '') + text.slice(at + 1);
        expect(reasonOf(text)).toBeUndefined();
        expect(reasonOf(swapped)).toBe('MIXED_SCRIPTS');
      }),
    );
  });
});
