/** An order by time, and the index that has it. */
export interface TimeOrder {
  /** The time and the id in SQL, as the index has them. */
  readonly key: string;
  readonly id: string;
  /** The tables in which the index is read, `s` among them, and conditions by which PostgreSQL knows the index. */
  readonly from: string;
  readonly where: readonly string[];
  /** Whether the time is in the things' own table. */
  readonly isOfThings: boolean;
}

/** A table of things that are found by their tokens: `s` in statements. Its places are rounded to about a kilometre. */
export interface Catalogue {
  readonly table: string;
  /** The column of the things' ids. */
  readonly id: string;
  /** Joins the things' own table. */
  readonly join: string;
  /** The table of the words that things have, and the function that finds those that are spelt like another. */
  readonly wordTable: string;
  readonly similarWords: string;
}
