import fc from 'fast-check';
import { InvalidText, readOptionalText, readText, refuseUnshowable, type TextRule } from './text.ts';

const name = { field: 'name', maxLength: 80 };
const bio = { field: 'bio', maxLength: 2000, lines: true };

const refusalOf = (text: string, rule: TextRule, read: (text: string, rule: TextRule) => unknown = readText) => {
  try {
    read(text, rule);
  } catch (error) {
    if (error instanceof InvalidText) return error.details?.reason;
    throw error;
  }
};

describe('a free text', () => {
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
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        try {
          const kept = readText(text, name);
          expect(readText(kept, name)).toBe(kept);
          expect([...kept].length).toBeLessThanOrEqual(name.maxLength);
          expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(kept);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidText);
        }
      }),
    );
  });
});

describe('a text that is kept letter by letter', () => {
  it.each([
    ['a null byte', 'a\u0000b', 'CONTROL_CHARACTERS'],
    ['a bell', 'a\u0007b', 'CONTROL_CHARACTERS'],
    ['a vertical tab', 'a\u000bb', 'CONTROL_CHARACTERS'],
    ['a C1 control', 'a\u0085b', 'CONTROL_CHARACTERS'],
    ['a delete', 'a\u007fb', 'CONTROL_CHARACTERS'],
    ['a direction override', 'a\u202eb', 'CONTROL_CHARACTERS'],
    ['the end of an isolate', 'a\u2069', 'CONTROL_CHARACTERS'],
    ['half a character', 'a\ud800b', 'NOT_UNICODE'],
  ])('is refused with %s', (_, text, reason) => expect(refusalOf(text, bio, refuseUnshowable)).toBe(reason));

  it('is refused with a line break, where it is one line', () => {
    for (const text of ['a\nb', 'a\rb', 'a\u2029b'])
      expect(refusalOf(text, name, refuseUnshowable)).toBe('SEVERAL_LINES');
  });

  it.each(['a\nb\r\n\tc', '🦊', 'שלום\u200f!', 'عربى', '👩‍👧', 'e\u0301'])('may be %j', (text) =>
    expect(refusalOf(text, bio, refuseUnshowable)).toBeUndefined(),
  );
});
