export type Direction = 'ASC' | 'DESC';

/** Columns of an entity by which a list can be ordered: never null, so that each row has a place. */
export type OrderColumn<Row> = {
  [Name in keyof Row & string]: Row[Name] extends string | number | bigint | Date ? Name : never;
}[keyof Row & string];

/** A list in one order. The last column is unique, so that no two rows share a place. */
export interface OrderedList<Row> {
  /** In cursors: a cursor of one list, or of one order, is refused by every other. */
  readonly name: string;
  readonly order: readonly { readonly column: OrderColumn<Row>; readonly direction: Direction }[];
}

/** An `orderBy` input as schemas have it: an enumeration of the list's orders, and a direction. */
export interface OrderBy<Field extends string> {
  readonly field: Field;
  readonly direction: Direction;
}

/**
 * The orders of a list, by the values of its enumeration. Rows that are equal in an order are sorted by the unique
 * column, in the same direction, so that one index serves both directions.
 */
export function orderedList<Row, Field extends string>(
  name: string,
  columns: Readonly<Record<Field, OrderColumn<Row>>>,
  unique: OrderColumn<Row>,
): (orderBy: OrderBy<Field>) => OrderedList<Row> {
  return ({ field, direction }) => {
    const column = columns[field];
    const first = column === unique ? [] : [{ column, direction }];
    return { name: `${name} by ${field} ${direction}`, order: [...first, { column: unique, direction }] };
  };
}
