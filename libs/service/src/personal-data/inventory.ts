import type { Archived } from './archive-person.ts';
import type { Erased, Erasing } from './erase-person.ts';

/** How harmful a leak is: the classes of docs/personal-data.md. */
export type DataClass = 'HIGHLY_SENSITIVE' | 'SENSITIVE' | 'INTERNAL' | 'PUBLIC';

/** Why the data may be processed, by Article 6(1) of the GDPR: its points b, a, c and f. */
export type LawfulPurpose = 'CONTRACT' | 'CONSENT' | 'LEGAL_OBLIGATION' | 'LEGITIMATE_INTEREST';

/**
 * Which columns say whose a row is: one or several that contain the person's id, or columns with the names of the marks
 * that they contain, such as `{ email: ['email'] }`. A row is the person's if any of them matches.
 */
export type Owner = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** What a person is known by in a service's tables. Always has `id`; null for what the person does not have. */
export type Marks = Readonly<Record<string, string | null>> & { readonly id: string };

/** Rows that meet `expired` (SQL over the row, `$1` is now) are deleted by the purge. */
export interface EndOfLife {
  readonly expired: string;
  readonly because: string;
}

/** A column of bytes that holds sealed text. */
export interface SealedColumn {
  /** The text is JSON. */
  readonly json?: true;
  /** The column with the row's id, as the sealed text is bound to it: `id` by default. */
  readonly rowId?: string;
}

/** One table with something of people in it. A table may stand here twice, with another owner and kind. */
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
  readonly endOfLife?: EndOfLife;
}

/** The columns of an owner, each with the names of the marks that it contains. */
export function columnsOf(owner: Owner): (readonly [column: string, marks: readonly string[]])[] {
  if (typeof owner === 'string') return [[owner, ['id']]];
  if (isList(owner)) return owner.map((column) => [column, ['id']]);
  return Object.entries(owner);
}

function isList(owner: Exclude<Owner, string>): owner is readonly string[] {
  return Array.isArray(owner);
}
