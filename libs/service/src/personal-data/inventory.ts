import type { Archived } from './archiving.ts';
import type { Erased, Erasing } from './erasing.ts';
import type { Owner } from './owner.ts';

/** How harmful a leak is: the classes of docs/personal-data.md. */
export type DataClass = 'HIGHLY_SENSITIVE' | 'SENSITIVE' | 'INTERNAL' | 'PUBLIC';

/** Why the data may be processed, by Article 6(1) of the GDPR: its points b, a, c and f. */
export type LawfulPurpose = 'CONTRACT' | 'CONSENT' | 'LEGAL_OBLIGATION' | 'LEGITIMATE_INTEREST';

/** What ends rows: the purge, or a job of a feature where deleting takes more than a delete. */
export type EndOfLife = EndedByPurge | EndedByJob;

/** Rows that meet `expired` (SQL over the row, `$1` is now) are deleted by the purge. */
export interface EndedByPurge {
  readonly expired: string;
  readonly because: string;
}

export interface EndedByJob {
  /** The name of the job. */
  readonly job: string;
  readonly because: string;
}

/**
 * A column of bytes that holds sealed text. A migration adds the constraint that refuses anything else, with
 * `addSealedChecks` (`@kindred/database/sealing/sealed-checks`).
 */
export interface SealedColumn {
  /** The text is JSON. */
  readonly json?: true;
  /** The column with the row's id, as the sealed text is bound to it: `id` by default. */
  readonly rowId?: string;
}

/** One table with data of people. A table can be listed twice, with another owner and kind. */
export interface PersonalTable<Dependencies = unknown> {
  readonly table: string;
  /** What a receipt of erasure calls the rows, such as `PROFILE`. */
  readonly kind: string;
  /** What the rows say of a person, for docs/personal-data.md. */
  readonly what: string;
  readonly class: DataClass;
  readonly purpose: LawfulPurpose;
  readonly owner: Owner;
  /** Other columns with ids of people, and why an erasure leaves them. */
  readonly alsoNames?: Readonly<Record<string, string>>;
  readonly sealed?: Readonly<Record<string, SealedColumn>>;
  /** The code of the reason why rows stay. Without one, they are deleted. */
  readonly kept?: string;
  /**
   * Which rows a receipt counts, if not all of the owner's: a receipt must not tell of what the person cannot know.
   */
  readonly counted?: Owner | 'NEVER';
  /** Replaces deletion, for rows that are made anonymous or that take more than a delete. */
  readonly erase?: (erasing: Erasing<Dependencies>) => Promise<Erased>;
  readonly archive: Archived<Dependencies>;
  /** Without one, rows live as long as the person's account. */
  readonly endOfLife?: EndOfLife;
}

/** A table without anything of people, or whose rows go with those of another. */
export interface OtherTable {
  readonly table: string;
  readonly because: string;
  /** Columns whose names look like a person's, and why they name none. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly sealed?: Readonly<Record<string, SealedColumn>>;
  readonly endOfLife?: EndOfLife;
}
