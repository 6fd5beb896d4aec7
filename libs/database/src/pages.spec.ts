import { signedCursors } from './cursors.ts';
import {
  connectionOf,
  InvalidCursor,
  InvalidPageSize,
  pageOf,
  type Connection,
  type ListOf,
  type Page,
} from './pages.ts';

const cursors = signedCursors(Buffer.from('a secret of thirty-two characters'));
const numbers: ListOf<number> = { name: 'numbers', keyOf: (number) => [String(number)], keyLength: 1 };

/** Reads as a database would: what comes after the key, as many as the page asks for. */
const rowsOf = (all: readonly number[], page: Page) =>
  all.filter((number) => page.after === null || number > Number(page.after[0])).slice(0, page.limit);

describe('a page', () => {
  for (const first of [0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`of ${first} is refused`, () => expect(() => pageOf(numbers, { first }, cursors)).toThrow(InvalidPageSize));
  }

  it('after a cursor that was not given out is refused', () => {
    for (const after of ['', 'forged', cursors.seal('letters', ['1'])])
      expect(() => pageOf(numbers, { after }, cursors)).toThrow(InvalidCursor);
  });

  it('is of twenty unless another number is asked for', () => {
    expect(pageOf(numbers, {}, cursors)).toEqual({ limit: 21, after: null });
    expect(pageOf(numbers, { first: null, after: null }, cursors)).toEqual({ limit: 21, after: null });
    expect(pageOf(numbers, { first: 1 }, cursors).limit).toBe(2);
    expect(pageOf(numbers, { first: 100 }, cursors).limit).toBe(101);
  });

  it('of nothing has no cursors and no next one', () => {
    expect(connectionOf(numbers, { limit: 21, after: null }, [], cursors)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('leads to the next, until every row was seen once', () => {
    const all = Array.from({ length: 10 }, (_, at) => at);
    for (const first of [1, 3, 5, 10, 11]) {
      const seen: number[] = [];
      let after: string | null = null;
      for (let pages = 0; pages <= all.length; pages += 1) {
        const page: Page = pageOf(numbers, { first, after }, cursors);
        const { edges, pageInfo }: Connection<number> = connectionOf(numbers, page, rowsOf(all, page), cursors);
        seen.push(...edges.map(({ node }) => node));
        expect(pageInfo.hasPreviousPage).toBe(pages > 0);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual(all);
    }
  });
});
