import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidText, profileTexts, readOptionalText, readText, sameWord } from './text.ts';

const { name, bio } = profileTexts;

const refusalOf = (text: string, rule: typeof name | typeof bio) => {
  try {
    readText(text, rule);
  } catch (error) {
    if (error instanceof InvalidText) return error.details?.reason;
    throw error;
  }
};

describe('a profile text', () => {
  it.each([
    ['nothing', '', 'BLANK'],
    ['spaces', ' \u3000\t ', 'BLANK'],
    ['zero-width spaces', '\u200b\u200d\ufeff', 'BLANK'],
    ['a Hangul filler', '\u3164', 'BLANK'],
    ['one character too many', 'a'.repeat(81), 'TOO_LONG'],
    ['one emoji too many', '🦜'.repeat(81), 'TOO_LONG'],
    ['a megabyte', 'a'.repeat(1_000_000), 'TOO_LONG'],
    ['a megabyte of spaces', ' '.repeat(1_000_000), 'TOO_LONG'],
    ['a null byte', 'An\u0000na', 'CONTROL_CHARACTERS'],
    ['an escape', 'An\u001b[31mna', 'CONTROL_CHARACTERS'],
    ['a C1 control', 'An\u0085na', 'CONTROL_CHARACTERS'],
    ['a line break in a line', 'An\nna', 'SEVERAL_LINES'],
    ['a line separator in a line', 'An\u2028na', 'SEVERAL_LINES'],
    ['a direction override', 'An\u202ena', 'CONTROL_CHARACTERS'],
    ['a direction isolate', 'An\u2067na', 'CONTROL_CHARACTERS'],
    ['a high surrogate alone', 'Anna\ud83e', 'NOT_UNICODE'],
    ['a low surrogate alone', '\udd9cAnna', 'NOT_UNICODE'],
    ['surrogates the wrong way round', '\udd9c\ud83e', 'NOT_UNICODE'],
  ])('refuses %s', (_, text, reason) => {
    expect(refusalOf(text, name)).toBe(reason);
  });

  it('names the field, the reason and the limit, not the text', () => {
    expect(() => readText('x'.repeat(100), name)).toThrow(
      expect.objectContaining({ code: 'INVALID_TEXT', details: { field: 'name', reason: 'TOO_LONG', maxLength: 80 } }),
    );
  });

  it('refuses control characters in a text of several lines, apart from line breaks and tabs', () => {
    expect(refusalOf('one\u0007two', bio)).toBe('CONTROL_CHARACTERS');
    expect(readText('one\r\ntwo\rthree\tfour', bio)).toBe('one\ntwo\nthree\tfour');
  });

  it('is kept in NFC, without the spaces around it', () => {
    expect(readText('  Zoe\u0308 🦜 ', name)).toBe('Zoë 🦜');
  });

  it('keeps what is as long as allowed, counted in characters', () => {
    expect(readText('🦜'.repeat(80), name)).toHaveLength(160);
  });

  it('is cleared by a blank, where it may be empty', () => {
    expect(readOptionalText('  ', bio)).toBeNull();
    expect(readOptionalText(null, bio)).toBeNull();
  });

  it('is well-formed, within its limit and stable, whatever was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      try {
        const kept = readText(text, name);
        expect(readText(kept, name)).toBe(kept);
        expect([...kept].length).toBeLessThanOrEqual(name.maxLength);
        expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(kept);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidText);
      }
    }));
  });
});

describe('comparing words', () => {
  it('looks past case, width and spacing', () => {
    expect(sameWord(' Rock  CLIMBING')).toBe(sameWord('ｒock climbing'));
    expect(sameWord('rock')).not.toBe(sameWord('rocks'));
  });
});
