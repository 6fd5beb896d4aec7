import { StatementNames } from './statement-names.ts';

const nameOf = (names: StatementNames, sql: string, times: number) =>
  Array.from({ length: times }, () => names.nameOf(sql)).at(-1);

describe('the names of prepared statements', () => {
  it('are given to a text that comes again, and stay', () => {
    const names = new StatementNames();
    expect(names.nameOf('SELECT $1')).toBeNull();
    expect(names.nameOf('SELECT $1')).toBe('q0');
    expect(names.nameOf('SELECT $1')).toBe('q0');
    expect(nameOf(names, 'SELECT $1, $2', 2)).toBe('q1');
  });

  it.each([
    'SELECT FROM entry WHERE words @@ to_tsquery($1)',
    'SELECT FROM item ORDER BY embedding <=> $1 LIMIT 5',
    'SELECT FROM person WHERE name ILIKE $1',
    'SELECT FROM tribe WHERE ST_DWithin(place, $1, $2)',
    'SELECT FROM tribe WHERE name %> $1',
  ])('are not given to %s, whose plan depends on the value', (sql) => {
    expect(nameOf(new StatementNames(), sql, 3)).toBeNull();
  });

  it('end where a connection would keep too many', () => {
    const names = new StatementNames();
    const given = Array.from({ length: 500 }, (_, nth) => nameOf(names, `SELECT $1 + ${nth}`, 2));
    expect(new Set(given).size).toBe(201);
    expect(names.nameOf('SELECT $1 + 0')).toBe('q0');
    expect(given.at(-1)).toBeNull();
  });
});
