import {
  And,
  Equal,
  FindOperator,
  LessThan,
  MoreThan,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import type { OrderedList } from './ordered-list.ts';
import type { ListPage } from './page-of-list.ts';

type Where<Row> = FindOptionsWhere<Row> | readonly FindOptionsWhere<Row>[];

/**
 * The rows of `where` on the page's side of its place. For an order by a, b these are the rows with a greater a, and
 * those with an equal a and a greater b.
 */
export function beyondPlace<Row extends ObjectLiteral>(
  list: OrderedList<Row>,
  { from, backwards }: ListPage,
  where: Where<Row>,
): FindOptionsWhere<Row>[] {
  const alternatives = Array.isArray(where) ? where : [where];
  if (from === null) return [...alternatives];
  const beyond = list.order.map(({ column, direction }, index) => {
    const rises = (direction === 'ASC') !== backwards;
    const value = from[index];
    const equal = list.order.slice(0, index).map((before, at) => [before.column, Equal(from[at])] as const);
    return [...equal, [column, rises ? MoreThan(value) : LessThan(value)] as const];
  });
  return alternatives.flatMap((one) => beyond.map((conditions) => conditions.reduce(alsoWhere<Row>, one)));
}

/** The order in which the page's rows are read: for a page backwards, from its place on. */
export function readingOrder<Row extends ObjectLiteral>(
  list: OrderedList<Row>,
  { backwards }: ListPage,
): FindOptionsOrder<Row> {
  const turned = { ASC: 'DESC', DESC: 'ASC' } as const;
  return Object.fromEntries(
    list.order.map(({ column, direction }) => [column, backwards ? turned[direction] : direction]),
  ) as FindOptionsOrder<Row>;
}

/** Adds a condition. A column that has one already must fulfil both. */
function alsoWhere<Row extends ObjectLiteral>(
  where: FindOptionsWhere<Row>,
  [column, condition]: readonly [string, FindOperator<unknown>],
): FindOptionsWhere<Row> {
  const given: unknown = where[column];
  if (given === undefined) return { ...where, [column]: condition };
  return { ...where, [column]: And(given instanceof FindOperator ? given : Equal(given), condition) };
}
