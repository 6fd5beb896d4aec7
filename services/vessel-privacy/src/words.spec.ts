import { describe, expect, it } from 'vitest';
import { InvalidText, textWithin } from './words.ts';

const refusal = (text: string) => {
  try {
    return textWithin('need', text, 10);
  } catch (error) {
    return error instanceof InvalidText ? error.details : error;
  }
};

describe('a free text', () => {
  it.each(['a\u0000b', 'a\u0007b', 'a\u000bb', 'a\u0085b', 'a\u007fb', 'a\ud800b', '\udc00', 'a\u202eb', 'a\u2066b', 'a\u2069'])('is refused with characters that nobody can see: %j', (text) => {
    expect(refusal(text)).toEqual({ field: 'need', reason: 'CHARACTERS', minLength: 1, maxLength: 10 });
  });

  it('is refused where there is none, or too much', () => {
    expect(refusal(' \n\t ')).toMatchObject({ reason: 'BLANK' });
    expect(refusal('x'.repeat(11))).toMatchObject({ reason: 'TOO_LONG', maxLength: 10 });
    expect(refusal('🦊'.repeat(11))).toMatchObject({ reason: 'TOO_LONG' });
  });

  it.each(['a\nb\r\n\tc', '🦊'.repeat(10), 'שלום\u200f!', 'عربى', '👩‍👧', 'e\u0301'])('is kept as it was written: %j', (text) => expect(refusal(text)).toBe(text));
});
