import { GraphQLScalarType, parseValue } from 'graphql';
import fc from 'fast-check';
import { scalars } from './scalars.ts';

type Name = keyof typeof scalars;

const fromVariable = (name: Name, value: unknown): unknown => scalars[name].parseValue(value);
const fromDocument = (name: Name, literal: string): unknown => scalars[name].parseLiteral(parseValue(literal), {});
const shown = (name: Name, value: unknown): unknown => scalars[name].serialize(value);
const refuses = (name: Name, values: readonly unknown[]) => {
  const isTaken = (value: unknown) => {
    try {
      fromVariable(name, value);
      return true;
    } catch {
      return false;
    }
  };
  expect(values.filter(isTaken)).toEqual([]);
};

describe('the scalars', () => {
  it('are each of the name in the schema', () => {
    for (const [name, scalar] of Object.entries(scalars))
      expect(scalar instanceof GraphQLScalarType && (scalar.name === name || scalar.name === 'DateTimeISO')).toBe(true);
  });
});

describe('a BigInt', () => {
  it('is refused as a number, in pieces, in another notation and beyond 64 bits', () => {
    refuses('BigInt', [
      5,
      5.5,
      true,
      null,
      {},
      [],
      '',
      ' ',
      '5.0',
      '5.5',
      '1e3',
      '0x10',
      '007',
      '-0',
      '+5',
      ' 5',
      '5 ',
      '5n',
      '٣',
      '9223372036854775808',
      '-9223372036854775809',
      '1'.repeat(100_000),
    ]);
    for (const literal of ['5', '5.5', 'true', '[1]', '"5.5"']) expect(() => fromDocument('BigInt', literal)).toThrow();
  });

  it('is the whole number that the string says, to the last of 64 bits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (number) => {
        expect(fromVariable('BigInt', number.toString())).toBe(number);
        expect(fromDocument('BigInt', `"${number}"`)).toBe(number);
        expect(shown('BigInt', number)).toBe(number.toString());
      }),
    );
  });

  it('is never shown of what is none', () => {
    for (const value of [1.5, Number.NaN, 2 ** 53, '5', 'text', 2n ** 63n, null, {}])
      expect(() => shown('BigInt', value)).toThrow(/returned what is no whole number/);
    expect(shown('BigInt', 5)).toBe('5');
  });
});

describe('a currency', () => {
  it('is refused where it is none', () =>
    refuses('CurrencyCode', ['', 'eur', 'EURO', 'XYZ', 'EU', 'CHRONAS', 'chrona', 978, null, {}]));

  it('is refused where it was withdrawn, and taken where it is new', () => {
    refuses('CurrencyCode', ['HRK', 'ZWL', 'ANG', 'BGN', 'CUC', 'XAU', 'XXX']);
    for (const code of ['XCG', 'ZWG', 'SLE']) expect(fromVariable('CurrencyCode', code)).toBe(code);
  });

  it('that was withdrawn since it was stored is still shown', () => {
    for (const code of ['HRK', 'ZWL', 'BGN']) expect(shown('CurrencyCode', code)).toBe(code);
  });

  it('is a code of ISO 4217, or CHRONA', () => {
    for (const code of ['EUR', 'USD', 'JPY', 'CHF', 'CHRONA']) {
      expect([
        fromVariable('CurrencyCode', code),
        fromDocument('CurrencyCode', `"${code}"`),
        shown('CurrencyCode', code),
      ]).toEqual([code, code, code]);
    }
    for (const value of ['XYZ', 'eur', 'EURO', '', 978, null])
      expect(() => shown('CurrencyCode', value)).toThrow(/no currency/);
  });
});

describe('a moment', () => {
  it('is refused where it is none, or does not say its zone', () => {
    refuses('DateTime', [
      '',
      'yesterday',
      '2026-02-30T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-03-01',
      '2026-03-01T25:00:00Z',
      '2026-03-01T12:00:00',
      {},
      true,
    ]);
  });

  it('is the same in every zone, and shown in UTC', () => {
    expect(fromVariable('DateTime', '2026-03-01T12:00:00+02:00')).toEqual(new Date('2026-03-01T10:00:00Z'));
    expect(JSON.parse(JSON.stringify(shown('DateTime', new Date('2026-03-01T10:00:00.5Z'))))).toBe(
      '2026-03-01T10:00:00.500Z',
    );
    expect(() => shown('DateTime', 'yesterday')).toThrow();
  });
});

describe('a local date and time', () => {
  it('is refused where no calendar has it, and with an offset', () =>
    refuses('LocalDateTime', [
      '',
      '2026-02-29T10:00',
      '2026-03-01T24:00',
      '2026-03-01T10:60',
      '2026-03-01 10:00',
      '2026-03-01T10:00Z',
      '2026-03-01T10:00+02:00',
      '2026-03-01',
      5,
      null,
    ]));

  it('is the same with and without seconds', () => {
    for (const text of ['2026-03-01T19:30', '2026-03-01T19:30:00'])
      expect(fromVariable('LocalDateTime', text)).toBe('2026-03-01T19:30:00');
    expect(fromDocument('LocalDateTime', '"2028-02-29T00:00:59"')).toBe('2028-02-29T00:00:59');
  });
});

describe('addresses', () => {
  it('of mail are refused where they are none', () =>
    refuses('EmailAddress', ['', 'ada', 'ada@', '@host', 'a b@host.example', 'ada@host\n.example', 5, null]));

  it('on the web are refused where they are none, or lead elsewhere', () => {
    refuses('URL', [
      '',
      'host',
      '/path',
      '//host',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://host/',
      5,
      null,
    ]);
  });

  it('are what they say', () => {
    expect(fromVariable('EmailAddress', 'ada@host.example')).toBe('ada@host.example');
    expect(String(fromVariable('URL', 'https://host.example/path?q=1'))).toBe('https://host.example/path?q=1');
    expect(String(fromDocument('URL', '"http://host.example/"'))).toBe('http://host.example/');
  });
});
