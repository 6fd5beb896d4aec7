import pg from 'pg';

export type InlineValue = string | number | null | Date | readonly (string | null)[];

export interface InlineStatement {
  readonly sql: string;
  readonly parameters: readonly InlineValue[];
}

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
