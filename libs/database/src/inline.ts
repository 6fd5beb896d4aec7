import pg from 'pg';

export type InlineValue = string | number | null | Date | readonly (string | null)[];

export interface InlineStatement {
  readonly sql: string;
  readonly parameters: readonly InlineValue[];
}

/** A statement without parameters. */
export const plain = (sql: string): InlineStatement => ({ sql, parameters: [] });

/**
 * A statement with its parameters written into it, so that it can travel with others in one round trip: the protocol
 * takes parameters for one statement at a time only. The statement is a constant of ours with $1, $2, …; values are
 * quoted by the driver, and the statement casts them where it must (`$1::uuid`). Lists become arrays.
 */
export function inline(sql: string, parameters: readonly InlineValue[]): string {
  return sql.replace(/\$(\d+)/g, (_, place: string) => {
    const value = parameters[Number(place) - 1];
    if (value === undefined) throw new Error('A statement names a parameter that it was not given.');
    return literal(value);
  });
}

/**
 * The parameters of EXECUTE. They have no types of their own, a list neither, so that each takes the type that the
 * prepared statement gives it.
 */
export function literals(parameters: readonly InlineValue[]): string {
  return parameters
    .map((value) => (Array.isArray(value) ? quoted(listed(value as readonly (string | null)[])) : literal(value)))
    .join(', ');
}

/** A list as PostgreSQL writes arrays. */
function listed(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : `"${value.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
}

function literal(value: InlineValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return `'${value.toISOString()}'`;
  return typeof value === 'string' ? quoted(value) : `ARRAY[${value.map((one) => literal(one)).join(', ')}]`;
}

/** The driver looks at each character by itself, which is slow for long lists; most hold nothing that needs it. */
function quoted(value: string): string {
  return /['\\]/.test(value) ? pg.escapeLiteral(value) : `'${value}'`;
}
