import { defaultPageSize, InvalidPageSize, maximumPageSize, type Cursors, type PageArguments } from '../pages.ts';
import type { OrderedList } from './ordered-list.ts';

/** The arguments of a connection: `first` with `after`, or `last` with `before`. */
export interface ListArguments extends PageArguments {
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of an ordered list, before it is read. */
export interface ListPage {
  readonly size: number;
  /** Towards the list's beginning: `last` and `before`. */
  readonly backwards: boolean;
  /** The place from which the page goes on, as the values of the order's columns; null for an end of the list. */
  readonly from: readonly string[] | null;
}

/** `first` and `last`, or arguments of the two directions, in one request. */
export class MixedPageArguments extends InvalidPageSize {
  constructor() {
    super('Ask for a page with "first" and "after", or with "last" and "before".');
  }
}

/**
 * Reads a connection's arguments, before anything is read. Without any, the page is the list's beginning.
 * @throws {InvalidPageSize} @throws {InvalidCursor}
 */
export function pageOfList<Row>(
  list: OrderedList<Row>,
  { first, after, last, before }: ListArguments,
  cursors: Cursors,
): ListPage {
  const backwards = last != null || before != null;
  if (backwards && (first != null || after != null)) throw new MixedPageArguments();
  const size = (backwards ? last : first) ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maximumPageSize)
    throw new InvalidPageSize(`"${backwards ? 'last' : 'first'}" is a number from 1 to ${maximumPageSize}.`);
  const cursor = backwards ? before : after;
  return { size, backwards, from: cursor == null ? null : cursors.open(list.name, cursor, list.order.length) };
}
