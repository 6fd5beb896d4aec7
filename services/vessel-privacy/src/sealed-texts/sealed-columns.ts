import type { Place, SealedText } from '@kindred/database/sealing/sealer';

/** Where the sealed columns of a table's rows belong. */
export function placesIn<Column extends string>(table: string): (id: string, column: Column) => Place {
  return (rowId, column) => ({ table, column, rowId });
}

/** A sealed column of a row as the loader `opened` takes it. */
export function sealedOf<Column extends string>(
  place: (id: string, column: Column) => Place,
  row: { readonly id: string } & Readonly<Record<Column, Buffer>>,
  column: Column,
): SealedText {
  return { place: place(row.id, column), sealed: row[column] };
}
