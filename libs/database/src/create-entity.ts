/** The keys of a class that can be assigned and are no methods. A getter is readonly, and is left out. */
type AssignableKeys<E> = {
  [Key in keyof E]-?: E[Key] extends (...given: never[]) => unknown
    ? never
    : IsSame<Pick<E, Key>, { -readonly [Same in keyof Pick<E, Key>]: E[Same] }> extends true
      ? Key
      : never;
}[keyof E];

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Every column of an entity. A column that may be null is given as null; only one declared with `?` may be left out.
 * TypeScript cannot tell a readonly column from a getter, so a column is never declared readonly.
 */
export type ColumnsOf<E> = Pick<E, AssignableKeys<E>>;

/**
 * A new entity with all of its columns. A column that is added to the class later does not compile until every caller
 * gives it. TypeORM itself calls the constructor without arguments, so a constructor cannot ask for them.
 */
export function createEntity<E extends object>(entity: new () => E, columns: ColumnsOf<E>): E {
  return Object.assign(new entity(), columns);
}
