import { columnsOf, type Marks, type Owner } from './owner.ts';

export interface OwnedRows {
  /** A condition over the table's row, with its parameters. */
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** The rows of a person as SQL, or null if none of the marks that would find them is known. */
export function ownedRows(owner: Owner, marks: Marks): OwnedRows | null {
  const parameters: string[] = [];
  const terms = columnsOf(owner).flatMap(([column, names]) =>
    names.flatMap((name) => {
      const value = marks[name];
      return value == null ? [] : [`${column} = $${parameters.push(value)}`];
    }),
  );
  return terms.length > 0 ? { sql: terms.join(' OR '), parameters } : null;
}
