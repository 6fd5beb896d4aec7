import fc from 'fast-check';
import { signedCursors } from './cursors.ts';
import { InvalidCursor } from './pages.ts';

const cursors = signedCursors(Buffer.from('a secret of thirty-two characters'));
const key = ['2026-03-01T12:00:00.000Z', '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01'];
const cursor = cursors.seal('users', key);

describe('a cursor', () => {
  it('is refused when it was made up', () => {
    const made = [
      '',
      ' ',
      'x',
      '%',
      'null',
      '0'.repeat(22),
      Buffer.from(JSON.stringify(key)).toString('base64url'),
      Buffer.concat([Buffer.alloc(16), Buffer.from(JSON.stringify(key))]).toString('base64url'),
      'A'.repeat(1_000_000),
      '\u0000',
      '🦊',
    ];
    for (const forged of made) expect(() => cursors.open('users', forged, 2)).toThrow(InvalidCursor);
  });

  it('is refused when it was cut short, or something was added', () => {
    for (let length = 0; length < cursor.length; length += 1)
      expect(() => cursors.open('users', cursor.slice(0, length), 2)).toThrow(InvalidCursor);
    for (const added of ['A', '=', '!', '\n', ' ', 'A'.repeat(5_000)])
      expect(() => cursors.open('users', cursor + added, 2)).toThrow(InvalidCursor);
    expect(() => cursors.open('users', `!${cursor}`, 2)).toThrow(InvalidCursor);
  });

  it('is refused when a single character was changed', () => {
    fc.assert(
      fc.property(
        fc.nat(cursor.length - 1),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (at, character) => {
          fc.pre(cursor[at] !== character);
          expect(() => cursors.open('users', cursor.slice(0, at) + character + cursor.slice(at + 1), 2)).toThrow(
            InvalidCursor,
          );
        },
      ),
    );
  });

  it('is refused by another list, by a list of another key, and under another secret', () => {
    expect(() => cursors.open('ties', cursor, 2)).toThrow(InvalidCursor);
    expect(() => cursors.open('users', cursor, 1)).toThrow(InvalidCursor);
    expect(() => signedCursors(Buffer.from('another secret of many characters')).open('users', cursor, 2)).toThrow(
      InvalidCursor,
    );
  });

  it('gives back the key that it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 1, maxLength: 3 }), (made) => {
        expect(cursors.open('users', cursors.seal('users', made), made.length)).toEqual(made);
      }),
    );
  });
});
