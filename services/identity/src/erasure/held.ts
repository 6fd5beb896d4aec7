import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { limitKey } from '../limits.ts';
import type { User } from '../accounts/user.ts';
import { lockoutKey } from '../sign-in/lockout.ts';

/**
 * What rows can be known by to be a person's. What goes by an address is null, and finds nothing, where there is none.
 */
export interface Marks {
  readonly id: string;
  readonly email: string | null;
  readonly usernameSkeleton: string | null;
  /** Keyed hashes, as limits, holds and letters have them. */
  readonly addressKey: string | null;
  readonly personKey: string;
  /** Keyed hash under which failed sign-ins are counted. */
  readonly failuresKey: string | null;
}
export type Mark = keyof Marks;

export function marksOf({ id, email, usernameSkeleton }: User, secret: Uint8Array): Marks {
  return {
    id,
    email,
    usernameSkeleton,
    addressKey: email && limitKey(secret, 'address', email),
    personKey: limitKey(secret, 'person', id),
    failuresKey: email && lockoutKey(secret, email),
  };
}

/** Which columns say whose a row is, and by what. A row is the person's when any of them does. */
export type Whose = Readonly<Record<string, readonly Mark[]>>;

/**
 * A column of an archive: an SQL expression over the row, or a sealed column with JSON in it, which is opened (its
 * row's id is `rowId`).
 */
export type Given = string | SealedColumn;
export interface SealedColumn {
  readonly sealed: string;
  readonly rowId: string;
}

/** What of a table the person is given: `as` its name in the archive. */
export interface GivenRows {
  readonly as: string;
  readonly fields: Readonly<Record<string, Given>>;
  /**
   * Where the person is not given all rows that are theirs: by which columns, and by which condition, they are found.
   */
  readonly whose?: Whose;
  readonly only?: string;
}

/** A table with something of people in it. */
export interface Held {
  readonly table: string;
  /** What its rows are called on a receipt. */
  readonly kind: string;
  readonly whose: Whose;
  /** Where a receipt must not tell of all of them: by which columns those are found that it counts. */
  readonly counted?: Whose;
  /** Rows are deleted, unless they have to stay: then the code of the reason. */
  readonly kept?: string;
  /** Its part of the person's archive, by the names there; or why it has none. */
  readonly archive: GivenRows | { readonly leftOut: string };
}

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** The rows of a person as SQL, or null where nothing that is known of them could find one. */
export function rowsOf(whose: Whose, marks: Marks): Condition | null {
  const values: string[] = [];
  const terms = Object.entries(whose).flatMap(([column, by]) =>
    by.flatMap((mark) => {
      const value = marks[mark];
      return value === null ? [] : [`${column} = $${values.push(value)}`];
    }),
  );
  return terms.length > 0 ? { sql: terms.join(' OR '), values } : null;
}

/** Deletes a person's rows of a table; answers how many there were of which a receipt may tell. */
export async function deleteHeld(tx: Transaction, held: Held, marks: Marks): Promise<number> {
  const { table, whose, counted } = held;
  const told = counted && (await countHeld(tx, { ...held, whose: counted }, marks));
  const rows = rowsOf(whose, marks);
  const gone = rows
    ? (await tx.query(`DELETE FROM ${table} WHERE ${rows.sql} RETURNING 1`, [...rows.values])).length
    : 0;
  return told ?? gone;
}

export async function countHeld(tx: ReadTransaction, { table, whose }: Held, marks: Marks): Promise<number> {
  const rows = rowsOf(whose, marks);
  if (!rows) return 0;
  const [counted] = await tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE ${rows.sql}`, [
    ...rows.values,
  ]);
  return counted?.count ?? 0;
}
