import { inline } from './inline.ts';

describe('a statement with its parameters in it', () => {
  it('quotes whatever they hold, and reads no placeholder out of them', () => {
    expect(inline('SELECT $1::text, $2::text, $1', [`it's \\ $2 here`, `'; DROP TABLE x; --`])).toBe(
      `SELECT  E'it''s \\\\ $2 here'::text, '''; DROP TABLE x; --'::text,  E'it''s \\\\ $2 here'`,
    );
    expect(inline('$1::text[] $2 $3 $4', [['a', null, `b'`], null, 5, new Date(0)])).toBe(
      `ARRAY['a', NULL, 'b''']::text[] NULL 5 '1970-01-01T00:00:00.000Z'`,
    );
  });

  it('refuses a place that was given nothing', () => {
    expect(() => inline('SELECT $2', ['one'])).toThrow(/not given/);
  });
});
