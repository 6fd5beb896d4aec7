import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Marks, Owner } from './owner.ts';

/** One service's part of a person's archive, read in one transaction. */
export interface Archiving<Dependencies = unknown> {
  readonly tx: ReadTransaction;
  readonly userId: string;
  readonly marks: Marks;
  readonly sealer: Sealer;
  readonly dependencies: Dependencies;
}

/** Rows as a person is given them: `as` their name in the archive, `fields` SQL over the row by name. */
export interface ArchivedRows {
  readonly as: string;
  /** A field that names a sealed column is opened. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where the rows come from, if not from the table: a function that returns rows. */
  readonly from?: string;
  /** Which rows, if not the owner's. With `VISIBLE`, row-level security decides alone. */
  readonly rows?: Owner | 'VISIBLE';
  /** A further condition over the row. */
  readonly only?: string;
  readonly order?: string;
}

/** What a person is given of a table: rows, what a function reads, or nothing for a reason. */
export type Archived<Dependencies = unknown> =
  | ArchivedRows
  | { readonly as: string; readonly read: (archiving: Archiving<Dependencies>) => Promise<unknown> }
  | { readonly leftOut: string };
