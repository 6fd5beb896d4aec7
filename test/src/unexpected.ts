import { inspect, isDeepStrictEqual } from 'node:util';

/** Something other than the journey expected. Both sides are text for a reader. */
export class Unexpected extends Error {
  constructor(
    message: string,
    readonly expected: string,
    readonly seen: string,
  ) {
    super(message);
    this.name = 'Unexpected';
  }
}

/** Shows a value on one or few lines, cut where it would fill a screen. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : inspect(value, { depth: 8, breakLength: 100, maxStringLength: 300 });
  return text.length > 1_500 ? `${text.slice(0, 1_500)} …` : text;
}

/** Holds a value to be what was expected, by the two's structure; `what` names it in the failure. */
export function expectSame(what: string, seen: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(seen, expected))
    throw new Unexpected(`${what} is not what it should be`, shown(expected), shown(seen));
}

/** Holds a condition to be true; `expected` says it in words, `seen` is the value it was asked of. */
export function expectThat(condition: boolean, expected: string, seen: unknown): asserts condition {
  if (!condition) throw new Unexpected('something else was expected', expected, shown(seen));
}
