import { DomainError } from '@kindred/contracts/domain-error';

export const defaultPageSize = 20;
export const maximumPageSize = 100;

export class InvalidPageSize extends DomainError {
  readonly code = 'INVALID_PAGE_SIZE';
  constructor(message = `"first" is a number from 1 to ${maximumPageSize}.`) {
    super(message);
  }
}

export class InvalidCursor extends DomainError {
  readonly code = 'INVALID_CURSOR';
  constructor() {
    super('This cursor was not given out for this list. Start again without "after".');
  }
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Turns keys into cursors and back; `list` names the list, so that one list's cursor is refused by another. */
export interface Cursors {
  seal(list: string, key: readonly string[]): string;
  open(list: string, cursor: string, length: number): string[];
}

export interface Page {
  /** Rows to ask the database for: one more than wanted, which tells whether there is a next page. */
  readonly limit: number;
  /** The key after which the page begins, in the order's own columns, or null at the start. */
  readonly after: readonly string[] | null;
}

export interface ListOf<Node> {
  readonly name: string;
  /** The values of the order's columns for a row; the last is unique, so that no two rows share a key. */
  keyOf(node: Node): readonly string[];
  readonly keyLength: number;
}

/** Reads a page's arguments. Refuses with `INVALID_PAGE_SIZE` and `INVALID_CURSOR`, before anything is read. */
export function pageOf<Node>(list: ListOf<Node>, { first, after }: PageArguments, cursors: Cursors): Page {
  const size = first ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maximumPageSize) throw new InvalidPageSize();
  return { limit: size + 1, after: after == null ? null : cursors.open(list.name, after, list.keyLength) };
}

/** An edge whose cursor is made when it is read: a query for nodes alone asks for none. */
class Edge<Node> {
  readonly #cursorOf: (node: Node) => string;

  constructor(
    readonly node: Node,
    cursorOf: (node: Node) => string,
  ) {
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

export function edgesOf<Node>(nodes: readonly Node[], cursorOf: (node: Node) => string): Connection<Node>['edges'] {
  return nodes.map((node) => new Edge(node, cursorOf));
}

/** A page of rows, as they came from the database with the page's limit, in Relay's shape. */
export function connectionOf<Node>(
  list: ListOf<Node>,
  page: Page,
  rows: readonly Node[],
  cursors: Cursors,
): Connection<Node> {
  const nodes = rows.slice(0, page.limit - 1);
  const edges = edgesOf(nodes, (node) => cursors.seal(list.name, list.keyOf(node)));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length === page.limit,
      hasPreviousPage: page.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}
